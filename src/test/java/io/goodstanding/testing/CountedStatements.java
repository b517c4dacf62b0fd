package io.goodstanding.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.MergedBeanDefinitionPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what the calling thread sends to the database, whoever sends it: JDBC templates or Hibernate. */
public final class CountedStatements {

    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

    private CountedStatements() {}

    /** The statements that an action sends, in their order. */
    public static List<String> of(Runnable action) {
        List<String> sent = new ArrayList<>();
        SENT.set(sent);
        try {
            action.run();
            return List.copyOf(sent);
        } finally {
            SENT.remove();
        }
    }

    private static Connection counting(Connection connection) {
        return proxy(Connection.class, connection, (method, args, result) -> {
            String sql = args.length > 0 && args[0] instanceof String text ? text : "";
            return result instanceof Statement statement ? counting(method.getReturnType(), statement, sql) : result;
        });
    }

    private static <T> T counting(Class<T> type, Statement statement, String prepared) {
        return proxy(type, statement, (method, args, result) -> {
            if (method.getName().startsWith("execute")) {
                Optional.ofNullable(SENT.get())
                        .ifPresent(sent -> sent.add(args.length > 0 && args[0] instanceof String sql ? sql : prepared));
            }
            return result;
        });
    }

    /** Sees a call after it went well. */
    private interface Witness {
        @Nullable
        Object after(Method method, Object[] args, @Nullable Object result);
    }

    private static <T> T proxy(Class<T> type, Object target, Witness witness) {
        return type.cast(Proxy.newProxyInstance(
                CountedStatements.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object[] args = Optional.ofNullable(arguments).orElseGet(() -> new Object[0]);
                    try {
                        return witness.after(method, args, method.invoke(target, args));
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }

    private static final class CountingDataSource extends DelegatingDataSource {

        CountingDataSource(DataSource counted) {
            super(counted);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection());
        }
    }

    /** Import it into a test's context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        static Counting counting() {
            return new Counting();
        }
    }

    /** Of this type so that it comes after all others, whatever they have wrapped the pool in. */
    static final class Counting implements MergedBeanDefinitionPostProcessor {

        @Override
        public void postProcessMergedBeanDefinition(RootBeanDefinition definition, Class<?> type, String name) {}

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource pool ? new CountingDataSource(pool) : bean;
        }
    }
}
