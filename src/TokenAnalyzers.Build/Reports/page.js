'use strict';
const choices = [...document.querySelectorAll('select')];
const rows = [...document.querySelectorAll('tbody tr')];
const count = document.querySelector('output');
function show() {
  let shown = 0;
  for (const row of rows) {
    row.hidden = choices.some(choice => choice.value !== '' && row.dataset[choice.name] !== choice.value);
    if (!row.hidden) shown++;
  }
  count.textContent = shown === rows.length ? String(shown) : `${shown} of ${rows.length}`;
}
for (const choice of choices) choice.addEventListener('change', show);
show();
