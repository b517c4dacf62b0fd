package io.goodstanding.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for what shuts people out who do not see the page or use no mouse: axe-core, run inside the page. */
final class Axe {

    private static final String SCRIPT = script();

    /**
     * WCAG 2.1 A and AA, and of that what is serious or critical. Left out is one rule inside two components of Vaadin
     * that we cannot change: the scroller between a tab list and its tabs can be focused by script, and a grid's head
     * is drawn before its cells.
     */
    private static final String RUN = """
            async () => {
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
                const found = await axe.run(document, {runOnly: {type: 'tag', values: tags}});
                return found.violations
                    .filter(violation => ['serious', 'critical'].includes(violation.impact))
                    .flatMap(violation => violation.nodes
                        .filter(node => violation.id !== 'aria-required-children'
                            || !/^<(vaadin-tabs|vaadin-grid|tr)\\b/.test(node.html))
                        .map(node => violation.id + ': ' + node.target.join(' ') + ' ' + node.html.slice(0, 160)));
            }
            """;

    private Axe() {}

    /** One line for each finding; none is what we want. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
