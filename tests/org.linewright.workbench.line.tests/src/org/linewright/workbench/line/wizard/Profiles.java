package org.linewright.workbench.line.wizard;

import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;
import org.linewright.core.Watch;
import org.linewright.operations.DriverListing;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Roster;
import org.linewright.pbx.Advice;
import org.linewright.pbx.Condition;
import org.linewright.pbx.Keys;
import org.linewright.pbx.NameLaw;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

/** Two PBX types to test with, one like the Crown and one that leaves everything open, and a roster of them. */
final class Profiles {

    static final Source SOURCE = Source.ourChoice(Text.same("test"), YearMonth.of(2026, 11));
    static final Setting HOST = field(Keys.HOST, SettingType.HOST).needed();
    static final Setting REREGISTER = field(Keys.REREGISTER, SettingType.DURATION).presetTo("600 s").needed();
    static final Setting DELAY = field(Keys.DELAY, SettingType.DURATION).presetTo("300 ms").needed();
    static final Setting ONE_NAME = field(Keys.AUTH_USER, SettingType.BOOLEAN).forcedTo("true", Text.same("one name"));
    static final Setting USER = field(Keys.USER, SettingType.NAMES).needed();

    static final PbxType CROWN = type("hfo.crown", "HFO", List.of(HOST, REREGISTER, DELAY, USER, ONE_NAME),
            List.of(advice(new Condition.Above(Duration.ofSeconds(60)), Severity.WARNING),
                    advice(new Condition.Above(Duration.ofSeconds(3600)), Severity.ERROR)));
    static final PbxType OPEN = type("generic.sip", "SIP", List.of(HOST, REREGISTER, DELAY, USER), List.of());

    private Profiles() {
    }

    /** Answers for these types and no others. */
    static Roster roster(PbxType... types) {
        Map<String, PbxDriver> drivers = new HashMap<>();
        for (PbxType type : types) {
            drivers.put(type.id(), () -> type.profile().result().orElseThrow());
        }
        return new Roster() {
            @Override
            public List<DriverListing> drivers() {
                return List.of(types).stream().map(PbxType::listing).toList();
            }

            @Override
            public <T> Outcome<T> ask(String driver, Function<PbxDriver, T> question) {
                return drivers.containsKey(driver)
                        ? Outcome.done(question.apply(drivers.get(driver)))
                        : Outcome.refused(OperationTrouble.DRIVER_MISSING.about(driver, "none"));
            }

            @Override
            public Watch watch(Consumer<List<DriverListing>> listener) {
                return () -> {
                    // nothing comes or goes
                };
            }
        };
    }

    private static PbxType type(String id, String vendor, List<Setting> fields, List<Advice> advice) {
        PbxProfile profile = new PbxProfile(id, Text.same(id), new NameLaw(".*", Text.same("any"), SOURCE), fields,
                List.of(), advice, List.of(), List.of(), List.of(), OptionalInt.empty());
        return new PbxType(new DriverListing(id, vendor, id, "1.0.0", "bundle 1.0.0", false), Outcome.done(profile));
    }

    private static Advice advice(Condition when, Severity severity) {
        TroubleKind kind = () -> new TroubleKind.Words("TEST-" + severity, severity, Text.same("{0} is long"),
                Text.same("shorten it"));
        return new Advice(Keys.REREGISTER, List.of(when), kind, SOURCE);
    }

    private static Setting field(String key, SettingType type) {
        return new Setting(key, type, Text.same(key), Text.same("help"), SOURCE);
    }
}
