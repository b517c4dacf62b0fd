package io.goodstanding.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * An {@link ApplicationTest} of a fresh installation: nobody has been added yet. All such tests share a schema that is
 * theirs alone; each calls {@link EmptyHouse#leave()} before it begins.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ApplicationTest
@Import(EmptyHouse.Configuration.class)
public @interface EmptyHouseTest {}
