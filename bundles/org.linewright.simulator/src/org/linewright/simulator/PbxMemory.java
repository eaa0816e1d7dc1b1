package org.linewright.simulator;

import java.util.Map;
import org.linewright.simulator.box.VoiceBox;
import org.linewright.simulator.feature.AccountState;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.RouteState;

/**
 * What people have switched and left in a PBX, so that the next one knows it; accounts and settings are not in it.
 *
 * @param routes what is switched on for routes
 * @param accounts what is switched on for accounts
 * @param boxes greetings and messages
 * @param teams who has signed in or out, by account and team
 */
public record PbxMemory(Map<RouteId, RouteState> routes, Map<AccountId, AccountState> accounts,
        Map<RouteId, VoiceBox> boxes, Map<AccountId, Map<String, Boolean>> teams) {

    public PbxMemory {
        routes = Map.copyOf(routes);
        accounts = Map.copyOf(accounts);
        boxes = Map.copyOf(boxes);
        teams = Map.copyOf(teams);
    }
}
