package org.linewright.metrics;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code metrics}: 1xx the end point. */
public enum MetricsTrouble implements TroubleKind {
    NOT_OPENED(101, Severity.ERROR, //
            "Unter {0} lässt sich kein HTTP-Zugang öffnen.", "No HTTP end point can be opened at {0}.", //
            "Nennen Sie eine Adresse dieses Rechners und einen freien Port; Port 0 nimmt irgendeinen.",
            "Name an address of this machine and a free port; port 0 takes any."),
    NOT_PROTECTED(102, Severity.WARNING, //
            "Kennzahlen und Zustand stehen unter {0} jedem offen, der diese Adresse erreicht.",
            "Metrics and health at {0} are open to everybody who reaches this address.", //
            "Lassen Sie nur den Rechner dorthin, der überwacht, oder nehmen Sie 127.0.0.1.",
            "Let only the machine that watches get there, or use 127.0.0.1.");

    private final Words words;

    MetricsTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-METRICS-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
