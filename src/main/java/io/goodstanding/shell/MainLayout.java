package io.goodstanding.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/**
 * The frame: navigation on the left, on a phone a bar at the bottom. A view appears in it by its {@code @Menu}
 * annotation, whose title is the key of a text and whose icon is the name of one of ours, if the user may open it.
 */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    private static final String WINDOW_TOP = "/";

    MainLayout(
            CurrentUser user,
            AccountMenu account,
            SessionWatch watch,
            List<FrameNotice> notices,
            List<MenuRule> rules,
            FrameBell bell) {
        setPrimarySection(Section.DRAWER);
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> rules.stream().allMatch(rule -> rule.shows(entry.menuClass())))
                .toList();
        SignedInUser signedIn = user.require();
        FrameBell.Parts bells = bell.create();
        addToDrawer(skipLink(), top(bells.forDrawer()), sideNav(entries), new AccountFoot(signedIn, account));
        getElement().appendChild(tabBar(entries, bells.forTabBar()).getElement(), new Keys().getElement());
        notices.forEach(notice -> addToNavbar(notice.create()));
        ColorChoice.apply();
        watch.over(this, signedIn);
    }

    private static Component skipLink() {
        Anchor skip = new Anchor("#main", Texts.text("shell.skip"));
        skip.addClassName("gs-skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private static Component top(Component bell) {
        Div top = new Div(brand(), bell);
        top.addClassName("gs-top");
        return top;
    }

    private static Component brand() {
        Span logo = new Span();
        logo.addClassName("gs-logo");
        Anchor brand = new Anchor(WINDOW_TOP, logo, new Span(Texts.text("app.name")));
        brand.addClassName("gs-brand");
        return brand;
    }

    private static Component sideNav(List<MenuEntry> entries) {
        Div nav = new Div();
        nav.addClassName("gs-nav");
        for (MenuPart part : MenuPart.values()) {
            List<MenuEntry> its = entries.stream().filter(part::has).toList();
            if (!its.isEmpty()) {
                nav.add(sideNav(part, its));
            }
        }
        return nav;
    }

    private static SideNav sideNav(MenuPart part, List<MenuEntry> entries) {
        SideNav items = new SideNav();
        items.getElement().setAttribute("aria-label", Texts.text(part.textKey()));
        if (part.isLabelled()) {
            items.setLabel(Texts.text(part.textKey()));
        }
        entries.forEach(entry -> items.addItem(Keys.on(
                "g " + Texts.text(entry.title() + ".key"),
                new SideNavItem(
                        Texts.text(entry.title()), entry.path(), icon(entry).create()))));
        return items;
    }

    /** On a phone: the first three places, the inbox, and the rest behind "More". */
    private Component tabBar(List<MenuEntry> entries, Component inbox) {
        Nav bar = new Nav();
        bar.addClassName("gs-tabbar");
        bar.setAriaLabel(Texts.text("shell.navigation"));
        entries.stream().limit(3).forEach(entry -> {
            RouterLink link = new RouterLink(entry.menuClass());
            link.add(icon(entry).large(), new Span(Texts.text(entry.title() + ".tab")));
            bar.add(link);
        });
        bar.add(inbox);
        NativeButton more = new NativeButton("", click -> setDrawerOpened(true));
        more.add(GsIcon.DOTS.large(), new Span(Texts.text("shell.more")));
        bar.add(more);
        return bar;
    }

    private static GsIcon icon(MenuEntry entry) {
        return GsIcon.valueOf(entry.icon());
    }
}
