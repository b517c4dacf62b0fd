package io.goodstanding.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;

/**
 * A test that talks to a real MariaDB through Spring: the whole application, or the named classes only.
 *
 * <pre>{@code
 * @DatabaseTest
 * class AccountsTest {
 *     AccountsTest(@Autowired Accounts accounts) { … }
 *
 *     @Test
 *     @Transactional // rolled back at its end
 *     void rep_cannot_see_a_colleagues_account() { … }
 * }
 * }</pre>
 *
 * <p>Every Spring context has a fresh schema of its own with all migrations; tests that share a context share the
 * schema, so roll back or use names of your own. Which server it is decides {@link TestDatabase}. The tag
 * {@code database} lets the build run exactly these tests again on another version of the server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@Tag("database")
@SpringBootTest
public @interface DatabaseTest {

    /** The classes of the context; none means the whole application. */
    @AliasFor(annotation = SpringBootTest.class)
    Class<?>[] classes() default {};

    /** Properties in the form {@code key=value}. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};

    /** Whether a real port is opened. */
    @AliasFor(annotation = SpringBootTest.class)
    SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.MOCK;
}
