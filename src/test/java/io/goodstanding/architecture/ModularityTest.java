package io.goodstanding.architecture;

import io.goodstanding.Application;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void every_module_uses_only_what_it_declares_and_there_is_no_way_round_in_circles() {
        modules.verify();
    }

    @Test
    void the_diagram_of_modules_is_written() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
