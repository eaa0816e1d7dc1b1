package org.linewright.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.Feature;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.SecretReference;
import org.linewright.pbx.Layers.Said;

class LayersTest {

    private static final Setting TIME = Example.setting(Keys.REREGISTER, SettingType.DURATION);
    private static final PbxProfile GENERIC = profile(Layers.ANY, TIME.presetTo("3600 s"));
    private static final PbxProfile DRIVER = profile("example.pbx", TIME.presetTo("600 s"));
    private static final Defaults NONE = Defaults.NONE;
    private static final Defaults ALL = NONE.with(Defaults.EVERY, Keys.REREGISTER, Optional.of("300 s"));
    private static final Defaults OURS = ALL.with("example.pbx", Keys.REREGISTER, Optional.of("120 s"));

    private static PbxProfile profile(String id, Setting... settings) {
        return new PbxProfile(id, Text.same(id), Example.NAMES, List.of(settings), List.of(), List.of(), List.of(),
                List.of(), List.of(), OptionalInt.empty());
    }

    private static Layers layers(PbxProfile profile, Defaults defaults) {
        return Layers.of(profile.settings().getFirst(), profile, Optional.of(GENERIC), defaults);
    }

    private static LineGroup group(PbxProfile profile) {
        return profile.draft(new GroupId("g"), "G", "", List.of());
    }

    @Test
    void theMoreParticularLayerCounts() {
        assertEquals(List.of(new Said(Layer.GENERIC, "3600 s"), new Said(Layer.DRIVER, "600 s")),
                layers(DRIVER, NONE).said());
        assertEquals(new Said(Layer.CUSTOMER, "300 s"), layers(DRIVER, ALL).usual());
        assertEquals(new Said(Layer.CUSTOMER, "120 s"), layers(DRIVER, OURS).usual());
        assertEquals(Layer.DRIVER, layers(DRIVER, NONE).origin(group(DRIVER)));
        assertEquals(Layer.GROUP, layers(DRIVER, OURS).origin(group(DRIVER)));
        assertEquals(Layer.CUSTOMER, layers(DRIVER, OURS).origin(group(DRIVER.usually(OURS))));
    }

    @Test
    void theDriverForAnyRegistrarIsItsOwnGenericLayer() {
        assertEquals(List.of(new Said(Layer.GENERIC, "3600 s")), layers(GENERIC, NONE).said());
        assertEquals(List.of(new Said(Layer.DRIVER, "600 s")),
                Layers.of(DRIVER.settings().getFirst(), DRIVER, Optional.empty(), NONE).said());
    }

    @Test
    void theSameTimeInOtherWordsIsTheSameValue() {
        Layers layers = layers(profile("example.pbx", TIME.presetTo("10 min")), NONE);
        assertTrue(layers.follows(group(DRIVER)));
    }

    @Test
    void whatIsLeftOpenIsFollowedByAGroupThatLeavesItOpen() {
        PbxProfile open = profile("example.pbx", TIME, Example.setting(Keys.PORT, SettingType.PORT));
        open.settings().forEach(field -> assertTrue(
                Layers.of(field, open, Optional.empty(), NONE).follows(group(open)), field.key()));
    }

    @Test
    void aDefaultThatDoesNotFitOrIsNotAPersonsToChooseSaysNothing() {
        PbxProfile fixed = profile("example.pbx", TIME.forcedTo("60 s", Text.same("so")));
        assertEquals(Layer.DRIVER, layers(fixed, OURS).usual().layer());
        assertEquals("60 s", fixed.usually(OURS).settings().getFirst().preset());
        Defaults wrong = NONE.with(Defaults.EVERY, Keys.REREGISTER, Optional.of("soon"));
        assertEquals(new Said(Layer.DRIVER, "600 s"), layers(DRIVER, wrong).usual());
        assertEquals(DRIVER, DRIVER.usually(wrong));
    }

    @Test
    void aCodeOfOursIsProposedInTheDriversPlaceAndCountsAsUntried() {
        FeatureCode code = new FeatureCode(Feature.PICKUP_EXTENSION, new CodeTemplate("*8<NUMBER>"), Example.WORDS,
                Optional.empty(), true, Example.SOURCE);
        PbxProfile coded = new PbxProfile("example.pbx", Example.WORDS, Example.NAMES, List.of(), List.of(code),
                List.of(), List.of(), List.of(), List.of(), OptionalInt.empty());
        Defaults ours = NONE.with("example.pbx", Keys.code(Feature.PICKUP_EXTENSION), Optional.of("*9<NUMBER>"));
        FeatureCode usual = coded.usually(ours).codes().getFirst();
        assertEquals("*9<NUMBER>", usual.template().text());
        assertFalse(usual.verified());
        assertEquals("*9<NUMBER>", group(coded.usually(ours)).codes().get(Feature.PICKUP_EXTENSION).text());
    }

    @Test
    void aLineThatSaysSomethingElseGoesBeforeItsGroup() {
        Setting away = Example.setting(Keys.DECLINE_AWAY, SettingType.TEXT);
        PbxProfile profile = profile("example.pbx", away);
        Line own = new Line("2", SecretReference.secret("g/2"))
                .withTraits(LineTraits.PLAIN.withAway(Optional.of(DeclineCode.values()[0])));
        LineGroup group = group(profile).withLines(List.of(new Line("1", SecretReference.secret("g/1")), own));
        assertEquals(List.of(own), Layers.of(away, profile, Optional.empty(), NONE).own(group));
        assertEquals(List.of(), layers(DRIVER, NONE).own(group));
    }

    @Test
    void whatComesWithTheLinesIsNeverUsual() {
        assertFalse(Layers.has(Keys.PASSWORD));
        assertFalse(Layers.has(Keys.USER));
        assertTrue(Layers.has(Keys.MEDIA_PBX));
    }
}
