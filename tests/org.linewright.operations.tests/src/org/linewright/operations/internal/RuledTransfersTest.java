package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.TransferTarget;
import org.linewright.core.location.ExtensionRange;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.TrunkCodes;
import org.linewright.lines.LinesOptions;

class RuledTransfersTest {

    private static final Location BERLIN = Location.of(new LocationId("berlin"), "Berlin", "DE", "30")
            .withTrunk(TrunkCodes.outside("0"))
            .withStock(new NumberStock(List.of(new NumberBlock("5550", Extensions.of(new ExtensionRange("30", "69")))),
                    List.of(), ""));
    private static final LineGroup GROUP = House.group("office", "22").withLocation(Optional.of("berlin"));
    private static final LineId LINE = new LineId(GROUP.id(), "22");

    private static TransferTarget at(LineGroup group, String number) {
        return new RuledTransfers(() -> Outcome.done(Configuration.of(List.of(group), List.of(BERLIN))),
                new Germany()).in(LinesOptions.defaults()).transfers().of(LINE, number);
    }

    @ParameterizedTest
    @CsvSource({ "45, INTERNAL", "70, OUTSIDE", "0301234567, OUTSIDE", "+49305550045, OUTSIDE", "+4989123, OUTSIDE",
            "0112, BARRED", "112, BARRED" })
    void theLocationSaysWhatANumberIs(String number, TransferTarget target) {
        assertEquals(target, at(GROUP, number));
    }

    @Test
    void withoutALocationNothingIsKnown() {
        assertEquals(TransferTarget.OUTSIDE, at(GROUP.withLocation(Optional.empty()), "45"));
    }

    @Test
    void aLineThatNobodyKnowsCallsNobody() {
        assertEquals(TransferTarget.BARRED, at(House.group("other", "22"), "45"));
    }
}
