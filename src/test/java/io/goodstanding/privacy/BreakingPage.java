package io.goodstanding.privacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;

/** A page that fails once when it is told something: an upload tells it how far the reading is, in the midst of it. */
@Tag("div")
class BreakingPage extends Component {

    /** What the log says of it. */
    static final String WHY = "The page broke";

    private final Told told;

    /** @param last how many times it takes what it is told before it fails */
    BreakingPage(int last) {
        this.told = new Told(last);
    }

    @Override
    public Optional<UI> getUI() {
        return Optional.of(told);
    }

    /** Whether it was told more than it takes. */
    boolean broke() {
        return told.times > told.last;
    }

    private static final class Told extends UI {

        private final int last;
        private int times;

        Told(int last) {
            this.last = last;
        }

        @Override
        public SerializableRunnable accessLater(SerializableRunnable news, SerializableRunnable left) {
            if (times++ == last) {
                throw new IllegalStateException(WHY);
            }
            return () -> {};
        }
    }
}
