package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;

/**
 * Keeps the place of whoever works with keys on a page that draws itself anew: the focus goes to the control of the same
 * name as before, or to the heading where there is none any more. It never takes the focus from where it is.
 */
public final class FocusKeeper implements Serializable {

    private final Component page;

    /** @param page remembers which of its controls had the focus last */
    public FocusKeeper(Component page) {
        this.page = page;
        page.getElement().executeJs("""
            const name = control => (control.getAttribute('aria-label') || control.label || control.textContent).trim();
            this.gsNamed = () => [...this.querySelectorAll('a, button, vaadin-button, vaadin-checkbox, vaadin-select')];
            this.gsName = name;
            this.addEventListener('focusin', focused => {
                const control = this.gsNamed().find(one => one.contains(focused.target));
                this.gsHad = control ? {tag: control.localName, name: name(control)} : undefined;
            });
            this.addEventListener('pointerdown', () => { this.gsHad = undefined; }, true);\
            """);
    }

    /** To be called after the page was drawn anew. */
    public void restore() {
        page.getElement().executeJs("""
            const back = () => {
                const had = this.gsHad;
                if (!had || document.activeElement !== document.body) { return; }
                const same = this.gsNamed().find(one => one.localName === had.tag && this.gsName(one) === had.name);
                const heading = this.querySelector('h1');
                if (!same && heading) { heading.tabIndex = -1; }
                (same || heading || this).focus({preventScroll: Boolean(same)});
            };
            requestAnimationFrame(back);
            setTimeout(back, 300);\
            """);
    }
}
