package org.linewright.simulator.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarCodeTest {

    static Stream<Map.Entry<String, Wish>> verifiedCodes() {
        return Map.<String, Wish>ofEntries( //
                Map.entry("*31", new Wish.Withhold(true)), Map.entry("*32", new Wish.Withhold(false)),
                Map.entry("*72*0894711", new Wish.Forward("0894711", Optional.empty())),
                Map.entry("*72*", new Wish.StopForwarding(false)),
                Map.entry("*72*30*20", new Wish.Forward("30", Optional.of(Duration.ofSeconds(20)))),
                Map.entry("*73*", new Wish.StopForwarding(true)), Map.entry("*76", new Wish.Quiet(false, true)),
                Map.entry("*77", new Wish.Quiet(false, false)), Map.entry("*78", new Wish.Quiet(true, true)),
                Map.entry("*79", new Wish.Quiet(true, false)), Map.entry("*80", new Wish.PickUpAny()),
                Map.entry("*830", new Wish.PickUp("30")), Map.entry("*99", new Wish.Box(Wish.Visit.LISTEN)),
                Map.entry("*990", new Wish.Box(Wish.Visit.LEAVE)),
                Map.entry("*991", new Wish.Box(Wish.Visit.GREET))).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("verifiedCodes")
    void knowsTheVerifiedCodes(Map.Entry<String, Wish> code) {
        assertEquals(Optional.of(code.getValue()), wish(code.getKey()));
    }

    @Test
    void areFifteen() {
        assertEquals(15, StarCode.values().length);
        assertEquals(15, verifiedCodes().map(code -> StarCode.of(code.getKey()).orElseThrow().code())
                .distinct()
                .count());
    }

    @ParameterizedTest
    @CsvSource({ "*80, PICK_UP_ANY", "*81, PICK_UP", "*800, PICK_UP", "*8080, PICK_UP", "*99, LISTEN", "*990, LEAVE",
            "*72*8*0, FORWARD_LATER", "*72**990, FORWARD", "*72**990*5, FORWARD_LATER" })
    void preferTheLongerOne(String dialled, StarCode code) {
        assertEquals(code, StarCode.of(dialled).orElseThrow().code());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "*", "*8", "*7", "*72", "*73", "*731", "*311", "*992", "*9900", "*72*30*", "*72*30*x",
            "*72*30*20*", "*72**20", "*72*30*12345", "31", "*8*80", "**80", "*80 \n" })
    void areNoOthers(String dialled) {
        assertEquals(Optional.empty(), wish(dialled));
    }

    @ParameterizedTest
    @ValueSource(strings = { "30", "0894711", "+49894711", "00494711", "(089) 47-11", "anna", "answer30" })
    void takeANumberAsItStands(String number) {
        assertEquals(Optional.of(new Wish.Forward(number, Optional.empty())), wish("*72*" + number));
        assertEquals(Optional.of(new Wish.PickUp(number)), wish("*8" + number));
    }

    @Test
    void sayWhatTheyDo() {
        assertEquals("Weiterleitung nach 20 s an 30 ein",
                StarCode.of("*72*30*20").orElseThrow().words().german());
        assertEquals("take the call for 30", StarCode.of("*830").orElseThrow().words().english());
    }

    private static Optional<Wish> wish(String dialled) {
        return StarCode.of(dialled).map(StarCode.Dialled::wish);
    }
}
