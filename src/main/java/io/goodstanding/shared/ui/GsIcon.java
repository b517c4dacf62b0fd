package io.goodstanding.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/**
 * The stroke icons of the drawings, from one static sprite on a 24 px grid. They take the colour of the text around them
 * and are hidden from screen readers: a button with only an icon needs its own aria-label.
 */
public enum GsIcon {
    BOARD,
    FLAG,
    TICKET,
    CHART,
    SLIDERS,
    BOOK,
    PEOPLE,
    PERSON,
    SUN,
    MOON,
    CONTRAST,
    SHIELD,
    DOTS,
    CHEVRON_RIGHT,
    CHEVRON_LEFT,
    CHEVRON_DOWN,
    CHEVRON_UP,
    ARROW_RIGHT,
    EXTERNAL,
    PLUS,
    MINUS,
    CHECK,
    CLOSE,
    HOURGLASS,
    CLOCK,
    CALENDAR,
    BELL,
    SEARCH,
    MAIL,
    ID_CARD,
    PERSON_PLUS,
    PERSON_CROSS,
    LOCK,
    KEY,
    SLASH,
    WRENCH,
    QUESTION,
    INFO,
    WARNING,
    GLOBE,
    COPY,
    CAMERA,
    FILE,
    UPLOAD,
    DOWNLOAD,
    PENCIL,
    TRASH,
    SKIP,
    UNDO,
    REFRESH,
    SIGN_OUT,
    GEAR,
    MENU,
    FILTER,
    LIST,
    TABLE,
    SEND;

    /** Where the sprite is served, relative to the application's root; glyphs of standing are in it too. */
    static final String SPRITE = "icons/good-standing.svg";

    /** The name of this icon in the sprite. */
    public String symbol() {
        return Markup.lower(name());
    }

    /** An icon of 16 px. */
    public SvgIcon create() {
        SvgIcon icon = new SvgIcon(SPRITE + "#" + symbol());
        icon.addClassName("gs-i");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** An icon of 14 px, for rows and small buttons. */
    public SvgIcon small() {
        SvgIcon icon = create();
        icon.addClassName("gs-s");
        return icon;
    }

    /** An icon of 22 px, for the tab bar and choice cards. */
    public SvgIcon large() {
        SvgIcon icon = create();
        icon.addClassName("gs-l");
        return icon;
    }

    /** The icon as markup, for a LitRenderer's template or a drawing. */
    public String markup() {
        return "<svg class=\"gs-i\" aria-hidden=\"true\"><use href=\"" + SPRITE + "#" + symbol() + "\"></use></svg>";
    }
}
