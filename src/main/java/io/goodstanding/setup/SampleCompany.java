package io.goodstanding.setup;

import io.goodstanding.access.People;
import io.goodstanding.access.RequestOrigin;
import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.shell.SampleEnding;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The fictional company to explore before there is a team of one's own. It lives in a schema of its own, so its people
 * and numbers can never be mixed with real ones, and it goes away whole.
 */
@Service
public class SampleCompany implements SampleEnding {

    private final SchemaSwitch schema;
    private final People people;
    private final SampleHistory history;

    SampleCompany(SchemaSwitch schema, People people, SampleHistory history) {
        this.schema = schema;
        this.people = people;
        this.history = history;
    }

    /** A sample that was being explored goes on after a restart, as long as nobody has been added for real. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void goOn() {
        if (people.isEmpty() && schema.sampleExists()) {
            schema.useSample();
            if (people.isEmpty()) {
                end();
            }
        }
    }

    /**
     * Makes the company anew and shows it to everybody on this machine.
     *
     * @throws IllegalStateException if somebody has been added for real, or the browser is on another machine: it would
     *     lock itself out together with everybody else
     */
    @PreAuthorize("permitAll")
    public synchronized void explore() {
        if (schema.isSample()) {
            return;
        }
        if (!people.isEmpty()) {
            throw new IllegalStateException("There is a real team: the sample is for before");
        }
        if (isAskedFromElsewhere()) {
            throw new IllegalStateException("The sample can be seen on this machine only");
        }
        schema.dropSample();
        schema.migrateSample();
        schema.useSample();
        try {
            history.write();
        } catch (RuntimeException e) {
            end();
            throw e;
        }
    }

    private static boolean isAskedFromElsewhere() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && !RequestOrigin.isThisMachine(attributes.getRequest());
    }

    /** Ends the sample: its schema is dropped, and every session that looked at it ends with its next click. */
    @Override
    @PreAuthorize("permitAll")
    public synchronized void end() {
        schema.useMain();
        schema.dropSample();
    }
}
