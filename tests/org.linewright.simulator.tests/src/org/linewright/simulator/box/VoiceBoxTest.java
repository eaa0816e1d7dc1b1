package org.linewright.simulator.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Tone;
import org.linewright.simulator.AccountId;

class VoiceBoxTest {

    private static final Instant NOW = Instant.parse("2020-01-27T16:02:01Z");
    private static final AccountId ANNA = new AccountId("box.example", "anna");
    private static final AccountId BEN = new AccountId("box.example", "ben");
    private final VoiceBoxes boxes = new VoiceBoxes(new BoxLimits(3, Duration.ofSeconds(1), Duration.ofSeconds(5),
            Duration.ofSeconds(12)), Clock.fixed(NOW, ZoneOffset.UTC));

    private static Samples sound(int seconds) {
        return Samples.of(Tone.of(425, Duration.ofSeconds(seconds)), Duration.ofSeconds(seconds));
    }

    private static List<Long> numbers(List<VoiceMessage> messages) {
        return messages.stream().map(VoiceMessage::number).toList();
    }

    @Test
    void aMessageIsKeptWithWhoLeftItAndWhen() {
        assertEquals(Optional.of(new VoiceMessage(1, "+4930123", NOW, sound(2), false)),
                boxes.leave(ANNA, "+4930123", sound(2)));
        assertEquals(1, boxes.of(ANNA).fresh());
        assertEquals(VoiceBox.EMPTY, boxes.of(BEN));
    }

    @Test
    void aFullBoxTakesNothingMore() {
        for (int message = 0; message < 3; message++) {
            assertTrue(boxes.leave(ANNA, "22", sound(1)).isPresent());
        }
        assertFalse(boxes.leave(ANNA, "22", sound(1)).isPresent());
        boxes.delete(ANNA, 2);
        assertEquals(4, boxes.leave(ANNA, "22", sound(1)).orElseThrow().number());
        assertEquals(List.of(1L, 3L, 4L), numbers(boxes.of(ANNA).messages()));
    }

    @Test
    void whoHangsUpAtOnceLeavesNothing() {
        assertFalse(boxes.leave(ANNA, "22", Samples.of(new short[7999])).isPresent());
    }

    @Test
    void aLongMessageIsCutOff() {
        assertEquals(Duration.ofSeconds(5), boxes.leave(ANNA, "22", sound(9)).orElseThrow().sound().duration());
    }

    @Test
    void allBoxesTogetherHaveALimit() {
        assertTrue(boxes.leave(ANNA, "22", sound(5)).isPresent());
        assertTrue(boxes.leave(BEN, "22", sound(5)).isPresent());
        assertFalse(boxes.leave(ANNA, "22", sound(3)).isPresent());
        boxes.forget(BEN);
        assertTrue(boxes.leave(ANNA, "22", sound(3)).isPresent());
    }

    @Test
    void newMessagesArePlayedBeforeOldOnes() {
        boxes.leave(ANNA, "1", sound(1));
        boxes.leave(ANNA, "2", sound(1));
        boxes.leave(ANNA, "3", sound(1));
        boxes.played(ANNA, 1);
        assertEquals(List.of(2L, 3L, 1L), numbers(boxes.of(ANNA).order()));
        assertEquals(2, boxes.of(ANNA).fresh());
    }

    @Test
    void aGreetingThatIsTooShortIsNone() {
        boxes.greet(ANNA, sound(2));
        assertEquals(Optional.of(sound(2)), boxes.of(ANNA).greeting());
        boxes.greet(ANNA, Samples.of(new short[10]));
        assertEquals(Optional.empty(), boxes.of(ANNA).greeting());
    }

    @Test
    void listenersAreToldOfEveryChangeAndOfNothingElse() {
        List<AccountId> told = new ArrayList<>();
        boxes.listen(told::add);
        boxes.leave(ANNA, "22", sound(1));
        boxes.played(ANNA, 1);
        boxes.played(ANNA, 1);
        boxes.delete(BEN, 9);
        assertEquals(List.of(ANNA, ANNA), told);
    }
}
