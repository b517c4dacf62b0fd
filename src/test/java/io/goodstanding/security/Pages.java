package io.goodstanding.security;

import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every page of the application by its address in the table. */
final class Pages {

    private Pages() {}

    static Map<String, Class<?>> all() {
        ClassPathScanningCandidateComponentProvider pages = new ClassPathScanningCandidateComponentProvider(false);
        pages.addIncludeFilter(new AnnotationTypeFilter(Route.class, false));
        return pages.findCandidateComponents("io.goodstanding").stream()
                .map(page -> ClassUtils.resolveClassName(
                        Optional.ofNullable(page.getBeanClassName()).orElseThrow(), null))
                .collect(Collectors.toMap(Pages::address, page -> page));
    }

    /** Without the pattern that a parameter has to match. */
    private static String address(Class<?> page) {
        return "/" + page.getAnnotation(Route.class).value().replaceAll("\\(.*?\\)", "");
    }
}
