package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.fakes.VirtualTimers;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;

class UnusedSecretsTest {

    private static final GroupId NORD = new GroupId("nord");

    @TempDir
    private Path home;
    private House house;

    @BeforeEach
    void open() {
        house = new House(home);
        house.applied(Wish.put(group("nord", "100", "101"))
                .keeping("nord/100", new Secret("hundred"))
                .keeping("nord/101", new Secret("hundred and one"))
                .keeping("elsewhere/1", new Secret("nobody's")));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static LineGroup group(String id, String... users) {
        return House.group(id, "1").withLines(List.of(users)
                .stream()
                .map(user -> new Line(user, SecretReference.secret("nord/<USER>")))
                .toList());
    }

    private String file() throws IOException {
        return Files.readString(house.directory.resolve("secrets.yaml"));
    }

    private Optional<Secret> secret(String id) {
        return house.configuration.secret(SecretReference.secret(id)).result();
    }

    private void undo() {
        String newest = house.configuration.history().getFirst().id();
        House.done(house.configuration.apply(House.done(house.configuration.undo(newest))));
    }

    @Test
    void aLineThatGoesTakesItsPasswordAlong() throws IOException {
        Plan plan = house.planned(Wish.put(group("nord", "100")));
        assertEquals(Set.of("nord/101"), plan.wish().forgotten());
        assertTrue(file().contains("nord/101"), "planning changes nothing");
        House.done(house.configuration.apply(plan));
        assertFalse(file().contains("nord/101"));
        assertEquals(Optional.of(new Secret("hundred")), secret("nord/100"));
    }

    @Test
    void aGroupThatGoesTakesItsPasswordsAlongAndNoOthers() throws IOException {
        house.applied(Wish.remove(NORD));
        assertFalse(file().contains("nord/"));
        assertEquals(Optional.of(new Secret("nobody's")), secret("elsewhere/1"));
    }

    @Test
    void aLineThatGoesStillSaysItsPasswordToItsRegistrar() throws IOException {
        House.done(house.configuration.run(LinesOptions.defaults(), new VirtualTimers()));
        house.applied(Wish.remove(NORD));
        assertFalse(file().contains("nord/"));
        assertEquals(Optional.of(new Secret("hundred")), house.lines.secret(SecretReference.secret("nord/100")));
    }

    @Test
    void anUndoBringsThePasswordsBack() throws IOException {
        house.applied(Wish.remove(NORD));
        undo();
        assertEquals(Optional.of(new Secret("hundred and one")), secret("nord/101"));
        undo();
        assertFalse(file().contains("nord/"), "an undo can be undone");
    }

    @Test
    void aPasswordThatAnotherGroupAsksForStays() {
        house.applied(Wish.put(group("sued", "101").withRegistrar(House.registrar("other", 600, 300))));
        house.applied(Wish.remove(NORD));
        assertEquals(Optional.of(new Secret("hundred and one")), secret("nord/101"));
        assertTrue(secret("nord/100").isEmpty());
    }

    @Test
    void aPasswordThatIsNotTheGroupsOwnStays() {
        house.applied(Wish.put(House.group("sued", "1").withLines(List.of(
                new Line("1", SecretReference.secret("elsewhere/<USER>"))))));
        house.applied(Wish.remove(new GroupId("sued")));
        assertEquals(Optional.of(new Secret("nobody's")), secret("elsewhere/1"));
    }

    @Test
    void undoingANewGroupLeavesPasswordsThatWereThereBefore() {
        house.applied(Wish.remove(NORD).keeping("nord/100", new Secret("kept")));
        house.applied(Wish.put(group("nord", "100")));
        undo();
        assertEquals(Optional.of(new Secret("kept")), secret("nord/100"));
    }

    @Test
    void nothingIsForgottenWhileAFileCannotBeRead() throws IOException {
        Files.writeString(house.directory.resolve("groups").resolve("sued.yaml"), "name: [");
        assertEquals(Set.of(), house.planned(Wish.remove(NORD)).wish().forgotten());
    }

    @Test
    void oneCanAskThatAPasswordIsForgotten() throws IOException {
        Plan plan = house.planned(Wish.forget(List.of("elsewhere/1")));
        assertFalse(plan.empty());
        House.done(house.configuration.apply(plan));
        assertFalse(file().contains("elsewhere/1"));
        undo();
        assertEquals(Optional.of(new Secret("nobody's")), secret("elsewhere/1"));
    }

    @Test
    void aPasswordThatALineAsksForIsNotForgotten() {
        assertTrue(house.planned(Wish.forget(List.of("nord/100"))).empty());
    }

    @Test
    void whatIsNotThereNeedsNoForgetting() {
        assertTrue(house.planned(Wish.forget(List.of("gone/1"))).empty());
    }
}
