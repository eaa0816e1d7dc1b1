package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.location.DisplayForm;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Wish;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Number data is replaced while a configuration is open. */
class NumberDataSwapTest {

    @TempDir
    private Path home;
    private final BundleContext context = FrameworkUtil.getBundle(NumberDataSwapTest.class).getBundleContext();

    /** Newer data: it knows one country more. */
    private record Newer(NumberPlan country) implements NumberPlans {

        @Override
        public List<String> regions() {
            return List.of("XX");
        }

        @Override
        public Optional<NumberPlan> plan(String region) {
            return region.equals("XX") ? Optional.of(country) : Optional.empty();
        }

        @Override
        public String of(String international, DisplayForm form, String region) {
            return international;
        }

        @Override
        public String version() {
            return "newer";
        }
    }

    @Test
    void whatIsOpenStaysOpenAndAsksTheNewerData() throws Exception {
        NumberPlan country = Services.one(NumberPlans.class).plan("DE").orElseThrow();
        Configurations configurations = Services.one(Configurations.class);
        try (OpenConfiguration open = configurations.open(home, Configurations.Mode.CREATE, "test").result()
                .orElseThrow()) {
            assertEquals(1, strange(open));
            ServiceRegistration<NumberPlans> newer = context.registerService(NumberPlans.class, new Newer(country),
                    new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1)));
            assertEquals(0, strange(open));
            Bundle numbers = numbers();
            numbers.stop();
            assertEquals(0, strange(open));
            numbers.start(Bundle.START_ACTIVATION_POLICY);
            newer.unregister();
            assertEquals(1, strange(open));
            assertSame(configurations, Services.one(Configurations.class));
        }
    }

    private Bundle numbers() {
        return Stream.of(context.getBundles()).filter(one -> "org.linewright.numbers".equals(one.getSymbolicName()))
                .findFirst().orElseThrow();
    }

    /** How often a plan says that it does not know the country. */
    private static long strange(OpenConfiguration open) {
        var plan = open.plan(Wish.put(Location.of(new LocationId("x"), "X", "XX", "30")));
        assertTrue(plan.isDone() || !plan.troubles().isEmpty());
        return plan.troubles().stream().filter(trouble -> trouble.sentence().english().contains("XX")).count();
    }
}
