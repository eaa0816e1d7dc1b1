package org.linewright.numbers.internal.plan;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Manifest;
import org.linewright.core.location.DisplayForm;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.NumberPlans;
import org.osgi.service.component.annotations.Component;

/** The numbering of the world as libphonenumber knows it. */
@Component
public final class PhonePlans implements NumberPlans {

    /** Where every number has one length, and what is beyond it can only be an extension (features of estos). */
    private static final Map<String, Integer> FULL_LENGTHS = Map.of("1", 10, "7", 10, "886", 9);

    private final PhoneNumberUtil phone = PhoneNumberUtil.getInstance();
    private final Prefix prefix = new Prefix(phone);
    private final Writing writing = new Writing(phone);
    private final SpecialList special = SpecialList.read();
    private final Map<String, NumberPlan> plans = new ConcurrentHashMap<>();
    private final String version = "libphonenumber " + bundleVersion();

    @Override
    public List<String> regions() {
        return phone.getSupportedRegions().stream().sorted().toList();
    }

    @Override
    public Optional<NumberPlan> plan(String region) {
        return phone.getSupportedRegions().contains(region)
                ? Optional.of(plans.computeIfAbsent(region, this::made))
                : Optional.empty();
    }

    @Override
    public String of(String international, DisplayForm form, String region) {
        return writing.of(international, form, region);
    }

    @Override
    public String version() {
        return version;
    }

    private NumberPlan made(String region) {
        String countryCode = String.valueOf(phone.getCountryCodeForRegion(region));
        return new NumberPlan(region, countryCode, prefix.national(region), prefix.international(region),
                prefix.keepsZero(region), FULL_LENGTHS.getOrDefault(countryCode, 0), special.of(region),
                Prefix.ZERO_DROPPED,
                version);
    }

    /** As the manifest of the library says; its classes do not tell. */
    private static String bundleVersion() {
        try (InputStream manifest = PhoneNumberUtil.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return new Manifest(manifest).getMainAttributes().getValue("Bundle-Version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
