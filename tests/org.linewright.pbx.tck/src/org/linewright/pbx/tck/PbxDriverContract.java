package org.linewright.pbx.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.laws.DriverBundle;
import org.linewright.pbx.laws.DriverLaw;
import org.linewright.pbx.laws.Laws;
import org.linewright.pbx.laws.Specimen;
import org.linewright.pbx.laws.Verdict;

/**
 * Every law of {@link Laws} as a test that fails with a sentence: what is wrong, and what to mend. A driver's own test
 * class extends this and adds what is its own.
 */
public abstract class PbxDriverContract {

    /** The driver under test; a fresh one or the same, as you like. */
    protected abstract PbxDriver driver();

    /** A user name that the PBX allows; override it where 22 is none. */
    protected String user() {
        return "22";
    }

    /** Whether the driver ships in a bundle of its own; not so when it is data that another bundle reads. */
    protected boolean bundled() {
        return true;
    }

    @TestFactory
    final Stream<DynamicTest> obeysTheLaws() {
        return Laws.all().stream().map(law -> DynamicTest.dynamicTest(
                law.kind().code() + " " + in(law.kind().law()), () -> obeys(law)));
    }

    /** Otherwise the laws of bundles would find nothing to say. */
    @Test
    final void isFoundInItsBundle() {
        assertTrue(!bundled() || bundle().isPresent(), "There is no META-INF/MANIFEST.MF beside the class "
                + driver().getClass().getName() + ": build the bundle, or answer false in bundled().");
    }

    private void obeys(DriverLaw law) {
        Verdict verdict = law.examined(specimen(), DriverLaw.PATIENCE);
        assertTrue(verdict.obeyed(), () -> verdict.findings().stream().map(PbxDriverContract::said)
                .collect(Collectors.joining("\n", "\n", "\n(" + law.kind().contract() + ")")));
    }

    private Specimen specimen() {
        Specimen plain = Specimen.of(this::driver).withUser(user());
        return bundle().map(plain::in).orElse(plain);
    }

    private Optional<DriverBundle> bundle() {
        return bundled() ? DriverBundle.of(driver().getClass()) : Optional.empty();
    }

    private static String said(Trouble finding) {
        return finding.code() + " " + in(finding.sentence()) + "\n  → " + in(finding.remedy())
                + (finding.detail().isEmpty() ? "" : "\n    " + finding.detail());
    }

    private static String in(Text text) {
        return text.in(Locale.getDefault());
    }
}
