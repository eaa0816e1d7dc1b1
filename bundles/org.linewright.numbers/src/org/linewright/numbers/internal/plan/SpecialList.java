package org.linewright.numbers.internal.plan;

import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.numbers.SpecialNumber;

/** Emergency and service numbers by country: our list, and what libphonenumber calls an emergency number. */
record SpecialList(List<Entry> entries) {

    private static final Text EMERGENCY = new Text("Notruf", "emergency");

    /** A number with the countries it is known in. */
    record Entry(List<String> regions, SpecialNumber number) {
    }

    static SpecialList read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(SpecialList.class.getResourceAsStream("special-numbers.csv"),
                        StandardCharsets.UTF_8))) {
            return new SpecialList(
                    lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(SpecialList::entry)
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those of a country; ours come first, for they have names. */
    List<SpecialNumber> of(String region) {
        List<SpecialNumber> ours = entries.stream()
                .filter(entry -> entry.regions().contains(region))
                .map(Entry::number)
                .toList();
        return Stream.concat(ours.stream(), emergencies(region).filter(number -> isNew(number, ours))).toList();
    }

    private static Entry entry(String line) {
        String[] cells = line.split(";", -1);
        return new Entry(List.of(cells[0].split(" ")),
                new SpecialNumber(cells[1], cells[2].equals("emergency"), new Text(cells[3], cells[4])));
    }

    private static Stream<SpecialNumber> emergencies(String region) {
        ShortNumberInfo info = ShortNumberInfo.getInstance();
        return Stream.concat(digits(2), digits(3))
                .filter(digits -> info.isEmergencyNumber(digits, region))
                .map(digits -> new SpecialNumber(digits, true, EMERGENCY));
    }

    private static Stream<String> digits(int count) {
        return IntStream.range(0, (int) Math.pow(10, count)).mapToObj(number -> padded(number, count));
    }

    private static String padded(int number, int count) {
        String digits = String.valueOf(number);
        return "0".repeat(count - digits.length()) + digits;
    }

    private static boolean isNew(SpecialNumber number, List<SpecialNumber> known) {
        return known.stream().noneMatch(one -> one.fits(number.digits()));
    }
}
