package org.linewright.core.line;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lines that share a PBX: one registrar, one driver, one location.
 *
 * @param id its lasting id
 * @param name what people call it; unique in a configuration
 * @param driver the id of its PBX driver, such as {@code hfo.crown}
 * @param location the id of its location, once it has one
 * @param registrar where and how its lines register
 * @param media its codecs
 * @param codes the feature codes in use; the driver proposes, the person decides
 * @param extras the driver's further settings, sorted by key (Crown: <em>Erweiterte Einstellungen</em>)
 * @param lines its lines, in the order of the file, each user name once
 * @param calls what happens to its calls
 * @param settings the version of the driver's settings that its values are written for
 */
public record LineGroup(GroupId id, String name, String driver, Optional<String> location, Registrar registrar,
        Media media, Map<Feature, CodeTemplate> codes, Map<String, String> extras, List<Line> lines, CallRules calls,
        SettingsVersion settings) {

    public LineGroup {
        Map<Feature, CodeTemplate> sortedCodes = new EnumMap<>(Feature.class);
        sortedCodes.putAll(codes);
        codes = Collections.unmodifiableMap(sortedCodes);
        extras = Collections.unmodifiableMap(new TreeMap<>(extras));
        lines = List.copyOf(lines);
    }

    /** Written for the first version of the driver's settings. */
    public LineGroup(GroupId id, String name, String driver, Optional<String> location, Registrar registrar,
            Media media, Map<Feature, CodeTemplate> codes, Map<String, String> extras, List<Line> lines,
            CallRules calls) {
        this(id, name, driver, location, registrar, media, codes, extras, lines, calls, SettingsVersion.FIRST);
    }

    public LineGroup(GroupId id, String name, String driver, Optional<String> location, Registrar registrar,
            Media media, Map<Feature, CodeTemplate> codes, Map<String, String> extras, List<Line> lines) {
        this(id, name, driver, location, registrar, media, codes, extras, lines, CallRules.USUAL);
    }

    public LineGroup withId(GroupId other) {
        return new LineGroup(other, name, driver, location, registrar, media, codes, extras, lines, calls, settings);
    }

    public LineGroup withName(String other) {
        return new LineGroup(id, other, driver, location, registrar, media, codes, extras, lines, calls, settings);
    }

    public LineGroup withDriver(String other) {
        return new LineGroup(id, name, other, location, registrar, media, codes, extras, lines, calls, settings);
    }

    public LineGroup withLocation(Optional<String> other) {
        return new LineGroup(id, name, driver, other, registrar, media, codes, extras, lines, calls, settings);
    }

    public LineGroup withRegistrar(Registrar other) {
        return new LineGroup(id, name, driver, location, other, media, codes, extras, lines, calls, settings);
    }

    public LineGroup withMedia(Media other) {
        return new LineGroup(id, name, driver, location, registrar, other, codes, extras, lines, calls, settings);
    }

    public LineGroup withCodes(Map<Feature, CodeTemplate> other) {
        return new LineGroup(id, name, driver, location, registrar, media, other, extras, lines, calls, settings);
    }

    public LineGroup withExtras(Map<String, String> other) {
        return new LineGroup(id, name, driver, location, registrar, media, codes, other, lines, calls, settings);
    }

    public LineGroup withLines(List<Line> other) {
        return new LineGroup(id, name, driver, location, registrar, media, codes, extras, other, calls, settings);
    }

    public LineGroup withCalls(CallRules other) {
        return new LineGroup(id, name, driver, location, registrar, media, codes, extras, lines, other, settings);
    }

    public LineGroup withSettings(SettingsVersion other) {
        return new LineGroup(id, name, driver, location, registrar, media, codes, extras, lines, calls, other);
    }

    /** The Address of Record of one of its lines, without the scheme: {@code 22@estos.hfo-cloud.de}. */
    public String addressOfRecord(Line line) {
        return line.user() + "@" + registrar.aorDomain();
    }

    /** How many of its lines are to be registered. */
    public int enabledLines() {
        return (int) lines.stream().filter(Line::enabled).count();
    }
}
