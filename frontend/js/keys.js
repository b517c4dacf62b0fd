/*
 * Shortcuts of one letter. What a key does is written on the page: data-key="g b" is pressed, or focused when it is a
 * field; lists carry data-key-list, the action of their rows data-key-action. Nothing is heard while a field has the
 * focus, while a dialog is open, or while the body carries data-keys-off.
 */
const SEQUENCE_MS = 1200;
const FIELDS = 'input, textarea, select, [contenteditable="true"], vaadin-select, vaadin-date-picker';
const LAYERS =
    'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened], vaadin-context-menu[opened], vaadin-login-overlay[opened]';

/** The element that has the focus, also inside shadow roots. */
function focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
        element = element.shadowRoot.activeElement;
    }
    return element;
}

/** The nearest ancestor that matches, also across shadow roots. */
function closest(element, selector) {
    for (let current = element; current; current = current.getRootNode().host) {
        const found = current.closest?.(selector);
        if (found) {
            return found;
        }
    }
    return null;
}

function visible(element) {
    return element.getClientRects().length > 0 && !element.disabled;
}

function isTyping(event) {
    return event.composedPath().some((node) => node.matches?.(FIELDS));
}

function target(keys) {
    return [...document.querySelectorAll(`[data-key="${CSS.escape(keys)}"]`)].find(visible);
}

function press(element) {
    if (element.matches('vaadin-text-field, vaadin-combo-box, input, textarea')) {
        element.focus();
    } else if (element.localName === 'vaadin-side-nav-item') {
        element.shadowRoot.querySelector('a')?.click();
    } else {
        element.click();
    }
}

/** Moves the focus by one row; a grid does so itself with its arrow keys. */
function move(step) {
    const active = focused();
    const list = closest(active, '[data-key-list], vaadin-grid') ?? document.querySelector('[data-key-list]');
    if (!list) {
        return false;
    }
    if (list.localName === 'vaadin-grid') {
        if (closest(active, 'vaadin-grid') !== list) {
            list.shadowRoot.querySelector('#items [tabindex="0"], #items td')?.focus();
            return true;
        }
        const key = step > 0 ? 'ArrowDown' : 'ArrowUp';
        active.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
        return true;
    }
    const rows = [...list.querySelectorAll(':scope > [tabindex]')].filter(visible);
    const row = rows.findIndex((candidate) => candidate === active || candidate.contains(active));
    rows[Math.min(rows.length - 1, Math.max(0, row + step))]?.focus();
    return rows.length > 0;
}

function act() {
    const row = closest(focused(), '[data-key-list] > *');
    const button = row?.querySelector('[data-key-action]');
    button?.click();
    return Boolean(button);
}

class Keys extends HTMLElement {
    #prefix = '';
    #since = 0;
    #listener = (event) => this.#heard(event);

    connectedCallback() {
        this.hidden = true;
        document.addEventListener('keydown', this.#listener);
    }

    disconnectedCallback() {
        document.removeEventListener('keydown', this.#listener);
    }

    #heard(event) {
        const { key } = event;
        const isShortcut = key?.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
        const isOff = document.body.hasAttribute('data-keys-off') || document.querySelector(LAYERS);
        if (!isShortcut || event.defaultPrevented || event.isComposing || isOff || isTyping(event)) {
            this.#prefix = '';
            return;
        }
        const isSecond = this.#prefix && event.timeStamp - this.#since < SEQUENCE_MS;
        const keys = isSecond ? `${this.#prefix} ${key}` : key;
        this.#prefix = '';
        if (this.#perform(keys)) {
            event.preventDefault();
        } else if (!isSecond && document.querySelector(`[data-key^="${CSS.escape(key)} "]`)) {
            this.#prefix = key;
            this.#since = event.timeStamp;
            event.preventDefault();
        }
    }

    #perform(keys) {
        const element = target(keys);
        if (element) {
            press(element);
            return true;
        }
        switch (keys) {
            case 'j':
                return move(1);
            case 'k':
                return move(-1);
            case 'e':
                return act();
            default:
                return false;
        }
    }
}

if (!customElements.get('gs-keys')) {
    customElements.define('gs-keys', Keys);
}
