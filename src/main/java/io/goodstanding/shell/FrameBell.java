package io.goodstanding.shell;

import com.vaadin.flow.component.Component;

/** What tells on every page that something waits for the person; answered by the module that keeps notices. */
public interface FrameBell {

    /** The parts for a new frame. */
    Parts create();

    /**
     * @param forDrawer stands beside the brand
     * @param forTabBar a link for the bar at the bottom of a phone
     */
    record Parts(Component forDrawer, Component forTabBar) {}
}
