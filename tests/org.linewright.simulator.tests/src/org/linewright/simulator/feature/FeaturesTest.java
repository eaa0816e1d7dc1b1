package org.linewright.simulator.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.Route;
import org.linewright.simulator.feature.RouteState.Later;

class FeaturesTest {

    private static final AccountId ANNA = new AccountId("x.de", "anna");
    private static final RouteId THIRTY = RouteId.of("x.de", Route.to("30", "anna"));

    private final Features features = new Features();

    private void dial(String... codes) {
        for (String code : codes) {
            features.switched(ANNA, THIRTY, StarCode.of(code).orElseThrow().wish());
        }
    }

    @Test
    void forwardAtOnceAndAfterATimeBesideEachOther() {
        dial("*72*22", "*72*23*20");
        assertEquals(new RouteState(Optional.of("22"), Optional.of(new Later("23", Duration.ofSeconds(20))), false),
                features.of(THIRTY));
        dial("*72*");
        assertEquals(new RouteState(Optional.empty(), Optional.of(new Later("23", Duration.ofSeconds(20))), false),
                features.of(THIRTY));
    }

    @Test
    void endEveryForwardingWithOneCode() {
        dial("*72*22", "*72*23*20", "*73*");
        assertEquals(RouteState.NONE, features.of(THIRTY));
    }

    @Test
    void keepTheLastForwarding() {
        dial("*72*22", "*72*23");
        assertEquals(Optional.of("23"), features.of(THIRTY).always());
    }

    @Test
    void tellTheRouteFromTheWholeAccount() {
        dial("*76", "*78", "*31");
        assertEquals(new RouteState(Optional.empty(), Optional.empty(), true), features.of(THIRTY));
        assertEquals(new AccountState(true, true), features.of(ANNA));
        dial("*77", "*32");
        assertEquals(RouteState.NONE, features.of(THIRTY));
        assertEquals(new AccountState(true, false), features.of(ANNA));
        dial("*79");
        assertEquals(AccountState.NONE, features.of(ANNA));
    }

    @Test
    void areGoneWithTheirAccount() {
        RouteId own = RouteId.calling(ANNA, Numbering.NONE);
        features.switched(ANNA, own, new Wish.Quiet(false, true));
        dial("*31");
        features.forget(ANNA);
        assertEquals(new FeatureState(own, RouteState.NONE, AccountState.NONE),
                new FeatureState(own, features.of(own), features.of(ANNA)));
    }

    @Test
    void areSaidInTheOrderInWhichTheyCount() {
        dial("*31", "*78", "*72*23*20", "*76", "*72*22");
        assertEquals(List.of("Route 30: Weiterleitung sofort an 22.", "Route 30: DND.", "Account: DND global.",
                "Route 30: Weiterleitung nach 20 s an 23.", "Account: Rufnummer unterdrückt."),
                state().words().stream().map(Text::german).toList());
        dial("*73*", "*77", "*79", "*32");
        assertEquals(List.of(), state().words());
        assertTrue(state().plain());
    }

    private FeatureState state() {
        return new FeatureState(THIRTY, features.of(THIRTY), features.of(ANNA));
    }

    @Test
    void belongToTheOwnRouteOfAnAccount() {
        assertEquals(THIRTY, RouteId.calling(ANNA, Numbering.NONE.withRoutes(Route.to("30", "anna"),
                Route.to("31", "anna"))));
        assertEquals(new RouteId("x.de", "", "anna"), RouteId.calling(ANNA, Numbering.NONE));
    }
}
