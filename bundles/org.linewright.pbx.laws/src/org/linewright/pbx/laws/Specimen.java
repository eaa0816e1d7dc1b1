package org.linewright.pbx.laws;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;

/**
 * A driver under examination.
 *
 * @param driver gives it; a fresh one or the same
 * @param user a user name that its PBX allows
 * @param names what it is listed under; empty takes what the component in its bundle says
 * @param bundle the bundle it ships in; empty when it is data that another bundle reads
 */
public record Specimen(Supplier<PbxDriver> driver, String user, Optional<Names> names,
        Optional<DriverBundle> bundle) {

    /** Without a bundle; the account is called 22. */
    public static Specimen of(Supplier<PbxDriver> driver) {
        return new Specimen(driver, "22", Optional.empty(), Optional.empty());
    }

    public Specimen withUser(String other) {
        return new Specimen(driver, other, names, bundle);
    }

    public Specimen listedAs(Names other) {
        return new Specimen(driver, user, Optional.of(other), bundle);
    }

    public Specimen in(DriverBundle other) {
        return new Specimen(driver, user, names, Optional.of(other));
    }

    PbxDriver one() {
        return driver.get();
    }

    PbxProfile profile() {
        return one().profile();
    }

    /** The draft the laws are tried on: one line, and a registrar where the profile has none. */
    LineGroup draft() {
        return draft(hostPreset() ? "" : "pbx.example", List.of(line(user)));
    }

    LineGroup draft(String host, List<Line> lines) {
        return profile().draft(new GroupId("g"), "G", host, lines);
    }

    boolean hostPreset() {
        return profile().field(Keys.HOST).map(Setting::preset).filter(host -> !host.isEmpty()).isPresent();
    }

    static Line line(String user) {
        return new Line(user, SecretReference.secret("g/line"));
    }
}
