package io.goodstanding.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/**
 * How a standing looks: one shape and one set of three colours per level, so that colour is never the only sign. The
 * levels themselves live elsewhere; this is the key from a level to its drawing. Ordered from calm to severe, with
 * {@link #PERM} last, because nothing is left to do about it.
 */
public enum StandingLook {
    GOOD,
    UNKNOWN,
    RISK,
    RECOV,
    INVR,
    ACCT,
    LOCK,
    PERM;

    /** The class that sets the three colours; also the name of the glyph in the sprite and the grid's row part. */
    public String css() {
        return this == UNKNOWN ? "gs-unk" : "gs-" + Markup.lower(name());
    }

    /** The glyph alone, 16 px, hidden from screen readers: the words must stand beside it. */
    public SvgIcon glyph() {
        SvgIcon glyph = new SvgIcon(GsIcon.SPRITE + "#" + css());
        glyph.addClassNames("gs-g", css());
        glyph.getElement().setAttribute("aria-hidden", "true");
        return glyph;
    }

    /** The glyph as markup for drawings and templates. */
    public String glyphMarkup() {
        return "<svg class=\"gs-g " + css() + "\" aria-hidden=\"true\"><use href=\"" + GsIcon.SPRITE + "#" + css()
                + "\"></use></svg>";
    }

    /** True for levels that take away something now: their rows are tinted and carry an edge. */
    public boolean isHot() {
        return this == INVR || this == ACCT || this == LOCK;
    }

    /** Part names of this look's row in a Grid: {@code "gs-hot gs-lock"}, or {@code null} for a plain row. */
    public String rowParts() {
        return isHot() ? "gs-hot " + css() : css();
    }
}
