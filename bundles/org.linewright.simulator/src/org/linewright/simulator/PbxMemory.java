package org.linewright.simulator;

import java.util.Map;
import org.linewright.simulator.box.VoiceBox;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.Switched;

/**
 * What people have switched and left in a PBX, so that the next one knows it; accounts and settings are not in it.
 *
 * @param switched what star codes have switched on
 * @param boxes greetings and messages
 * @param teams who has signed in or out, by account and team
 */
public record PbxMemory(Switched switched, Map<RouteId, VoiceBox> boxes,
        Map<AccountId, Map<String, Boolean>> teams) {

    /** Nobody was there yet. */
    public static final PbxMemory NOTHING = new PbxMemory(Switched.NOTHING, Map.of(), Map.of());

    public PbxMemory {
        boxes = Map.copyOf(boxes);
        teams = Map.copyOf(teams);
    }

    public PbxMemory with(Switched other) {
        return new PbxMemory(other, boxes, teams);
    }
}
