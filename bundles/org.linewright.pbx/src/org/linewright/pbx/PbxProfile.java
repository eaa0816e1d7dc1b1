package org.linewright.pbx;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SettingsVersion;

/**
 * Everything a driver knows about its PBX, as one value.
 *
 * @param id the driver's id, as in {@link PbxDriverInfo}
 * @param label what a person picks in the list of PBX types
 * @param names what user names may look like
 * @param settings the fields of a form in their order, without those of the codes
 * @param codes the feature codes of the PBX
 * @param advice what to say about which values
 * @param abilities what the PBX can do for our lines
 * @param facts what no setting changes
 * @param location what the location of these lines should be set to; proposals under keys of the location
 * @param testedCalls how many calls at once on one line were tried; a notice, never a bar
 * @param settingsVersion the version of the settings: one higher whenever a group has to be migrated
 * @param migrations how a group comes here from every version before
 */
public record PbxProfile(String id, Text label, NameLaw names, List<Setting> settings, List<FeatureCode> codes,
        List<Advice> advice, List<Ability> abilities, List<Fact> facts, List<Setting> location,
        OptionalInt testedCalls, int settingsVersion, List<Migration> migrations) {

    public PbxProfile {
        settings = List.copyOf(settings);
        codes = List.copyOf(codes);
        advice = List.copyOf(advice);
        abilities = List.copyOf(abilities);
        facts = List.copyOf(facts);
        location = List.copyOf(location);
        migrations = List.copyOf(migrations);
    }

    /** One whose settings are still those of the first version. */
    public PbxProfile(String id, Text label, NameLaw names, List<Setting> settings, List<FeatureCode> codes,
            List<Advice> advice, List<Ability> abilities, List<Fact> facts, List<Setting> location,
            OptionalInt testedCalls) {
        this(id, label, names, settings, codes, advice, abilities, facts, location, testedCalls, 1, List.of());
    }

    /** The same with settings of this version, and the ways there from all before. */
    public PbxProfile inVersion(int settings, List<Migration> ways) {
        return new PbxProfile(id, label, names, this.settings, codes, advice, abilities, facts, location, testedCalls,
                settings, ways);
    }

    /** How a group comes from this version of the settings to the next. */
    public Optional<Migration> migrationFrom(int version) {
        return migrations.stream().filter(migration -> migration.from() == version).findFirst();
    }

    /** Every field of a group's form: the settings, then one for each code. */
    public List<Setting> fields() {
        return Stream.concat(settings.stream(), codes.stream().map(FeatureCode::setting)).toList();
    }

    public Optional<Setting> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** What is known about this; empty when the driver does not mention it, which means untested. */
    public Optional<Ability> ability(Capability capability) {
        return abilities.stream().filter(ability -> ability.capability() == capability).findFirst();
    }

    public List<Fact> facts(Fact.Topic topic) {
        return facts.stream().filter(fact -> fact.topic() == topic).toList();
    }

    /** What an administrator made usual for this field; empty when nothing fits that a person may choose. */
    public Optional<String> usual(Setting field, Defaults defaults) {
        return defaults.value(id, field.key())
                .filter(value -> field.forced().isEmpty() && field.wrong(value).isEmpty());
    }

    /** The same with what an administrator made usual in the place of the presets; for groups to be made. */
    public PbxProfile usually(Defaults defaults) {
        List<FeatureCode> usualCodes = codes.stream()
                .map(code -> usual(code.setting(), defaults).flatMap(value -> CodeTemplate.parse(value).result())
                        .map(code::dialling).orElse(code))
                .toList();
        return new PbxProfile(id, label, names,
                settings.stream().map(field -> usual(field, defaults).map(field::presetTo).orElse(field)).toList(),
                usualCodes, advice, abilities, facts, location, testedCalls, settingsVersion, migrations);
    }

    /**
     * A fresh group with the presets: the one beginning for wizard, command line and files alike. It may be incomplete;
     * {@link #review} says what is missing.
     *
     * @param host the registrar; empty takes the preset, and stays empty when there is none
     */
    public LineGroup draft(GroupId group, String name, String host, List<Line> lines) {
        LineGroup draft = BareGroup.of(group, name, id);
        for (Setting field : fields()) {
            draft = field.preset().isEmpty() ? draft : field.into(draft, field.preset()).result().orElse(draft);
        }
        return (host.isBlank() ? draft : hosted(draft, host.strip())).withLines(lines)
                .withSettings(SettingsVersion.of(settingsVersion));
    }

    /** What the data says about this group; see {@link PbxDriver#review}. */
    public List<Trouble> review(LineGroup group) {
        return new Review(this, group).troubles();
    }

    private static LineGroup hosted(LineGroup group, String host) {
        return Spot.of(Keys.HOST).flatMap(spot -> spot.written(group, host)).orElse(group);
    }
}
