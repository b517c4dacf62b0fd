package io.goodstanding.setup;

import org.springframework.beans.factory.BeanFactory;

/** Reads the set-up code as the owner of an installation does in its log. */
public final class SetupCodes {

    private SetupCodes() {}

    public static String of(BeanFactory application) {
        return application.getBean(SetupCode.class).value();
    }
}
