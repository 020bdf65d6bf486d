'use strict';
(function () {
  const $ = (selector, within) => (within || document).querySelector(selector);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const grouped = n => (n < 0 ? '\u2212' : '') + String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, ',');

  // Tables sort by a click on a column's name: numbers highest first, words from A.
  function headed(table, onSort) {
    const heads = all('thead th', table);
    heads.forEach((head, column) => {
      if (head.hasAttribute('data-plain')) return;
      const button = make('button', '', head.textContent.trim());
      button.type = 'button';
      head.textContent = '';
      head.append(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const now = head.getAttribute('aria-sort');
        const numeric = head.classList.contains('n');
        const descending = now === 'none' ? numeric : now === 'ascending';
        heads.forEach(other => other.hasAttribute('aria-sort') && other.setAttribute('aria-sort', 'none'));
        head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
        onSort(column, descending, head);
      });
    });
  }

  function sortRows(table) {
    const body = $('tbody', table);
    const value = (row, column) => {
      const cell = row.cells[column];
      const number = cell.getAttribute('data-v');
      return number !== null ? Number(number) : cell.classList.contains('none') ? null : cell.textContent.trim().toLowerCase();
    };
    headed(table, (column, descending) => {
      const rows = all('tr', body).map((row, i) => [value(row, column), i, row]);
      rows.sort((a, b) => compare(a[0], b[0], descending) || a[1] - b[1]);
      body.append(...rows.map(row => row[2]));
    });
  }

  // What has no value stands last, either way.
  function compare(a, b, descending) {
    if (a === null || b === null) return (a === null) - (b === null);
    return (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1);
  }

  function filterRows(table) {
    const rows = all('tbody tr', table);
    const box = make('div', 'filters rows');
    const label = make('label', '', 'Filter');
    const input = make('input');
    const found = make('span');
    label.append(make('span', 'unseen', $('caption', table).textContent));
    input.type = 'search';
    found.setAttribute('role', 'status');
    label.append(input);
    box.append(label, found);
    table.parentNode.before(box);
    input.addEventListener('input', () => {
      const words = input.value.trim().toLowerCase().split(/\s+/);
      let shown = 0;
      rows.forEach(row => {
        const text = row.textContent.toLowerCase() + ' ' + $('th', row).title.toLowerCase();
        row.hidden = !words.every(word => text.includes(word));
        shown += row.hidden ? 0 : 1;
      });
      found.textContent = input.value.trim() ? shown + ' of ' + rows.length + ' rows' : '';
    });
  }

  all('table[data-sort]').forEach(table => {
    sortRows(table);
    if (table.dataset.filter === 'yes') filterRows(table);
  });

  // Charts tell their values under the pointer, and to the arrow keys.
  function readable(figure) {
    const values = $('script.values', figure);
    const field = $('.field', figure);
    if (!values || !field) return;
    const data = JSON.parse(values.textContent);
    if (data.when.length === 0) return;
    const reader = make('div', 'reader');
    const rule = make('div', 'rule');
    const tip = make('div', 'tip');
    const height = Number($('.curves', field).getAttribute('height')) - 26;
    const suffix = data.suffix || '';
    let at = data.when.length - 1;
    let dots = [];
    reader.tabIndex = 0;
    reader.setAttribute('role', 'slider');
    reader.setAttribute('aria-label', $('h3', figure).textContent + ', values');
    reader.setAttribute('aria-valuemin', '0');
    reader.setAttribute('aria-valuemax', String(at));
    reader.setAttribute('aria-orientation', 'horizontal');
    rule.style.height = height + 'px';
    rule.hidden = tip.hidden = true;
    field.append(reader, rule, tip);

    const known = i => data.series.filter(one => one.values[i] !== null)
      .sort((a, b) => b.values[i] - a.values[i]);
    function tell(i) {
      at = i;
      reader.setAttribute('aria-valuenow', String(i));
      reader.setAttribute('aria-valuetext', data.when[i] + ': ' +
        known(i).map(one => one.name + ' ' + grouped(one.values[i]) + suffix).join(', '));
    }
    function show(i) {
      tell(i);
      const x = data.x[i] / 1000 * field.clientWidth;
      rule.style.left = x + 'px';
      tip.textContent = '';
      tip.append(make('strong', '', data.when[i]));
      dots.forEach(dot => dot.remove());
      dots = known(i).map(one => {
        const line = make('div');
        line.append(make('b', '', grouped(one.values[i]) + suffix), make('span', 'swatch ' + one.style), ' ' + one.name);
        tip.append(line);
        const dot = make('div', 'dot swatch ' + one.style);
        dot.style.left = x + 'px';
        const down = one.style === 'closed' ? 1 : -1;
        dot.style.top = data.top + down * one.values[i] * Number(data.unit) + 'px';
        field.append(dot);
        return dot;
      });
      rule.hidden = tip.hidden = false;
      const left = x + 14 + tip.offsetWidth > field.clientWidth ? x - 14 - tip.offsetWidth : x + 14;
      tip.style.left = Math.max(Math.min(0, field.clientWidth - tip.offsetWidth), left) + 'px';
    }
    function hide() {
      rule.hidden = tip.hidden = true;
      dots.forEach(dot => dot.remove());
      dots = [];
    }
    function nearest(event) {
      const x = (event.clientX - field.getBoundingClientRect().left) / field.clientWidth * 1000;
      return data.x.reduce((best, one, i) => Math.abs(one - x) < Math.abs(data.x[best] - x) ? i : best, 0);
    }
    tell(at);
    reader.addEventListener('pointermove', event => show(nearest(event)));
    reader.addEventListener('pointerdown', event => show(nearest(event)));
    reader.addEventListener('pointerleave', hide);
    reader.addEventListener('focus', () => show(at));
    reader.addEventListener('blur', hide);
    reader.addEventListener('keydown', event => {
      const last = data.when.length - 1;
      const to = {
        ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1,
        PageDown: at - 12, PageUp: at + 12, Home: 0, End: last
      }[event.key];
      if (event.key === 'Escape') hide();
      if (to === undefined) return;
      event.preventDefault();
      show(Math.max(0, Math.min(last, to)));
    });
  }
  all('figure.plot').forEach(readable);

  // All open items: filtered, sorted, and a hundred rows at a time.
  const STEP = 100;
  function explore() {
    const data = JSON.parse($('#open-items').textContent);
    const form = $('#explorer form');
    const body = $('#item-table tbody');
    const found = $('#found');
    const more = $('#more');
    const items = data.items.map(([repository, number, pull, kind, title, age, idle, exact, awaiting, lists]) => ({
      repository, number, pull, kind, title, age, idle, exact, awaiting, lists,
      text: (title + ' #' + number).toLowerCase()
    }));
    const keys = ['title', 'kind', 'age', 'idle', 'awaiting'];
    const value = {
      title: item => item.text, kind: item => data.kinds[item.kind], age: item => item.age,
      idle: item => item.idle, awaiting: item => item.awaiting || null
    };
    let order = null;
    let chosen = items;
    let shown = 0;
    const options = (select, names) => names.forEach((name, i) => {
      const option = make('option', '', name);
      option.value = String(i);
      select.append(option);
    });
    options(form.elements.repository, data.repositories);
    options(form.elements.kind, data.kinds);

    function row(item) {
      const line = make('tr');
      const head = make('th');
      head.scope = 'row';
      const link = make('a');
      link.href = data.base + '/' + data.repositories[item.repository] + (item.pull ? '/pull/' : '/issues/') + item.number;
      link.append(make('bdi', '', item.title));
      const facts = make('span', 'facts');
      facts.append(make('span', '', data.names[item.repository] + '#' + item.number + (item.pull ? ', pull request' : '')));
      head.append(link, facts);
      line.append(head, make('td', 'kind', data.kinds[item.kind]), make('td', 'n', grouped(Math.floor(item.age))),
        make('td', 'n', (item.exact ? '' : '~') + grouped(Math.floor(item.idle))), make('td', '', item.awaiting || '\u2013'));
      return line;
    }
    function extend() {
      body.append(...chosen.slice(shown, shown + STEP).map(row));
      shown = Math.min(chosen.length, shown + STEP);
      more.hidden = shown === chosen.length;
      found.textContent = grouped(chosen.length) + ' of ' + grouped(items.length) + ' items' +
        (shown < chosen.length ? ', the first ' + grouped(shown) + ' shown' : '');
    }
    function choose() {
      const want = name => form.elements[name].value;
      const words = want('words').trim().toLowerCase().split(/\s+/);
      const is = (name, number) => want(name) === '' || Number(want(name)) === number;
      chosen = items.filter(item => is('repository', item.repository) && is('kind', item.kind) && is('type', item.pull) &&
        (want('list') === '' || item.lists.includes(data.lists.indexOf(want('list')))) && words.every(word => item.text.includes(word)));
      if (order) chosen.sort((a, b) => compare(order.of(a), order.of(b), order.descending));
      body.textContent = '';
      shown = 0;
      extend();
    }
    headed($('#item-table'), (column, descending) => {
      order = { of: value[keys[column]], descending: descending };
      choose();
    });
    form.addEventListener('input', choose);
    form.addEventListener('submit', event => event.preventDefault());
    more.addEventListener('click', extend);
    all('a[data-list]').forEach(link => link.addEventListener('click', () => {
      form.reset();
      // The oldest are simply all issues: the list begins with them.
      const known = all('option', form.elements.list).some(option => option.value === link.dataset.list);
      form.elements.list.value = known ? link.dataset.list : '';
      form.elements.type.value = '0';
      choose();
    }));
    choose();
    $('#explorer').hidden = false;
  }
  explore();
})();
