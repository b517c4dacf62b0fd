package io.goodstanding.shell;

import com.vaadin.flow.component.Component;

/** A line that a feature shows above every page while there is a reason for it. */
public interface FrameNotice {

    /** The line; it shows and hides itself. */
    Component create();
}
