package io.goodstanding.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.shared.ui.Texts;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** What happens to an exception that nobody expected: it is logged under a number, and the person is told that. */
@SpringComponent
class Troubles implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final int NUMBER_LENGTH = 8;

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource()
                .addSessionInitListener(
                        session -> session.getSession().setErrorHandler(error -> tell(error.getThrowable())));
    }

    /** Outside of a window, such as while a page is still being fetched, there is nobody to tell. */
    private static void tell(Throwable problem) {
        if (UI.getCurrent() == null) {
            log(problem);
        } else if (isDenied(problem)) {
            Page.refuse(Texts.text("error.denied.title") + ". " + Texts.text("error.denied.text"));
        } else {
            Page.refuse(Texts.text("error.trouble.title") + ". " + Texts.text("error.trouble.text", log(problem)));
        }
    }

    private static boolean isDenied(Throwable problem) {
        return problem instanceof AccessDeniedException || problem.getCause() != null && isDenied(problem.getCause());
    }

    /** Somebody closed the window or left the page: an ordinary thing. */
    private static boolean isGone(Throwable problem) {
        return problem instanceof ClientAbortException || problem.getCause() != null && isGone(problem.getCause());
    }

    /** Logs a problem and gives the number under which it is found. */
    static String log(Throwable problem) {
        if (isGone(problem)) {
            LOG.debug("A browser went away while it was answered: {}", problem.getMessage());
            return "";
        }
        String number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH);
        LOG.error("Trouble {}", number, problem);
        return number;
    }
}
