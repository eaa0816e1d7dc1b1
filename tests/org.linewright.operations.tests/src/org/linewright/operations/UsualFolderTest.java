package org.linewright.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsualFolderTest {

    @Test
    void isTheOneTheEnvironmentNames() {
        assertEquals(Path.of("/etc/pbx"),
                UsualFolder.of(Map.of("LINEWRIGHT_CONFIG", "/etc/pbx", "XDG_CONFIG_HOME", "/home/a/.settings")));
    }

    @Test
    void isElseInTheUsersFolderOfConfigurations() {
        assertEquals(Path.of("/home/a/.settings/linewright/configuration"),
                UsualFolder.of(Map.of("LINEWRIGHT_CONFIG", " ", "XDG_CONFIG_HOME", "/home/a/.settings")));
        assertEquals(Path.of(System.getProperty("user.home"), ".config", "linewright", "configuration"),
                UsualFolder.of(Map.of()));
    }

    @Test
    void givesWayToTheOneThatWasNamed() {
        assertEquals(Path.of("mine"), UsualFolder.orUsual(Optional.of(Path.of("mine"))));
    }
}
