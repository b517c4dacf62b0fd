package io.goodstanding.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * A {@link DatabaseTest} of the whole application in which time stands still: the test moves a {@link MovableClock} and
 * starts the sweeps itself. All such tests share one context and one schema, so each works with a
 * {@link Staff} of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@DatabaseTest(
        properties = {
            "goodstanding.board.sweep-delay=P1D",
            "goodstanding.inbox.sweep-delay=P1D",
            "goodstanding.insight.sweep-delay=P1D",
            "goodstanding.notice.sweep-delay=P1D",
            "goodstanding.run.sweep-delay=P1D",
            "goodstanding.stand-in.sweep-delay=P1D"
        })
@Import({
    MovableClock.Configuration.class,
    Staff.Office.class,
    CountedStatements.Configuration.class,
    AuditTrail.Configuration.class
})
public @interface ApplicationTest {}
