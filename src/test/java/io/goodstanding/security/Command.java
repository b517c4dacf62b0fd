package io.goodstanding.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/**
 * How a command is tried out.
 *
 * @param preparation what others do before, so that only the right to do it is missing; gives the try itself
 * @param refusal what somebody gets to see who may not
 */
record Command(Supplier<Try> preparation, Class<? extends RuntimeException> refusal) {

    /** Does it; {@code false} if it went well and the account was not to be seen. */
    interface Try {
        boolean isDone() throws IOException;

        default boolean isDoneOrFails() {
            try {
                return isDone();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Something that is done or refused. */
    interface Action {
        void run() throws IOException;
    }

    static Command of(Action action) {
        return after(() -> action);
    }

    static Command after(Supplier<Action> preparation) {
        return new Command(
                () -> {
                    Action action = preparation.get();
                    return () -> {
                        action.run();
                        return true;
                    };
                },
                AccessDeniedException.class);
    }

    static Command showing(Try shows) {
        return showingAfter(() -> shows);
    }

    static Command showingAfter(Supplier<Try> preparation) {
        return new Command(preparation, AccessDeniedException.class);
    }

    Command refusedBy(Class<? extends RuntimeException> other) {
        return new Command(preparation, other);
    }
}
