package io.goodstanding.setup;

import io.goodstanding.access.People;
import io.goodstanding.database.SchemaSwitch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log where the application is and, while nobody has been added, with which code it is set up. */
@Component
class StartNotice {

    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

    private final People people;
    private final SchemaSwitch schema;
    private final SetupCode code;
    private int port;

    StartNotice(People people, SchemaSwitch schema, SetupCode code) {
        this.people = people;
        this.schema = schema;
        this.code = code;
    }

    @EventListener
    void on(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        LOG.info("Good Standing is ready: http://localhost:{}", port);
        if (schema.isSample()) {
            LOG.info(
                    "It shows the sample company. End the sample on any page, then: http://localhost:{}/setup?code={}",
                    port,
                    code.value());
        }
        if (!schema.isSample() && people.isEmpty()) {
            LOG.info("Nobody has been added yet. Set it up: http://localhost:{}/setup?code={}", port, code.value());
        }
    }
}
