package io.goodstanding.live;

import com.vaadin.flow.signals.Id;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import com.vaadin.flow.signals.shared.impl.SynchronousSignalTree;

/**
 * A number that grows, in this JVM only. Vaadin's own constructors set a first value, which the thread that calls them
 * confirms later by its own means: where that is a window that closes meanwhile, the value is never confirmed and
 * covers every later one. This one starts without a value, which counts as zero, and confirms at once.
 */
final class Revision extends SharedNumberSignal {

    Revision() {
        super(new SynchronousSignalTree(false), Id.ZERO, change -> true);
    }
}
