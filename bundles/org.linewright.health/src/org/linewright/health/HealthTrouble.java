package org.linewright.health;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code health}: 1xx bundles, 2xx components. */
public enum HealthTrouble implements TroubleKind {
    PACKAGE_MISSING(101, Severity.ERROR, //
            "Das Bundle {0} läuft nicht: ihm fehlt das Paket {1}, das hier niemand anbietet.",
            "The bundle {0} does not work: it lacks the package {1}, which nobody here offers.", //
            "Installieren Sie ein Bundle, das das Paket {1} anbietet.",
            "Install a bundle that offers the package {1}."),
    PACKAGE_VERSION(102, Severity.ERROR, //
            "Das Bundle {0} läuft nicht: es braucht das Paket {1}; hier ist nur {2}.",
            "The bundle {0} does not work: it needs the package {1}; here is only {2}.", //
            "Installieren Sie das Paket {1}, oder eine Version von {0}, die mit {2} auskommt.",
            "Install the package {1}, or a version of {0} that does with {2}."),
    BUNDLE_MISSING(103, Severity.ERROR, //
            "Das Bundle {0} läuft nicht: ihm fehlt das Bundle {1}, das nicht installiert ist.",
            "The bundle {0} does not work: it lacks the bundle {1}, which is not installed.", //
            "Installieren Sie das Bundle {1}.", "Install the bundle {1}."),
    BUNDLE_VERSION(104, Severity.ERROR, //
            "Das Bundle {0} läuft nicht: es braucht das Bundle {1}; installiert ist nur {2}.",
            "The bundle {0} does not work: it needs the bundle {1}; only {2} is installed.", //
            "Installieren Sie das Bundle {1}, oder eine Version von {0}, die mit {2} auskommt.",
            "Install the bundle {1}, or a version of {0} that does with {2}."),
    JAVA_OLD(105, Severity.ERROR, //
            "Das Bundle {0} läuft nicht: es braucht ein anderes Java ({1}); dies ist Java {2}.",
            "The bundle {0} does not work: it needs another Java ({1}); this is Java {2}.", //
            "Starten Sie Linewright mit diesem Java, oder installieren Sie eine Version von {0} für Java {2}.",
            "Start Linewright with that Java, or install a version of {0} for Java {2}."),
    CAPABILITY_MISSING(106, Severity.ERROR, //
            "Das Bundle {0} läuft nicht: ihm fehlt die Fähigkeit {1}, die hier niemand anbietet.",
            "The bundle {0} does not work: it lacks the capability {1}, which nobody here offers.", //
            "Installieren Sie ein Bundle, das die Fähigkeit {1} anbietet.",
            "Install a bundle that offers the capability {1}."),
    PROVIDER_STUCK(107, Severity.ERROR, //
            "Das Bundle {0} läuft nicht: {1} käme vom Bundle {2}, und das läuft selbst nicht.",
            "The bundle {0} does not work: {1} would come from the bundle {2}, which does not work itself.", //
            "Bringen Sie zuerst das Bundle {2} zum Laufen.", "Get the bundle {2} to work first."),
    CONFLICT(108, Severity.ERROR, //
            "Das Bundle {0} läuft nicht, obwohl alles da ist, was es braucht: Teile davon vertragen sich nicht.",
            "The bundle {0} does not work although all it needs is here: parts of that do not go together.", //
            "Suchen Sie Bundles, die hier in zwei Versionen installiert sind, und entfernen Sie die ältere.",
            "Look for bundles that are installed here in two versions, and remove the older one."),
    SECOND_VERSION(109, Severity.NOTE, //
            "Das Bundle {0} ruht: {1} läuft an seiner Stelle, und nur eine Version davon kann laufen.",
            "The bundle {0} rests: {1} works in its place, and only one version of it can work.", //
            "Entfernen Sie die Version, die Sie nicht brauchen.", "Remove the version that you do not need."),
    NOT_STARTED(110, Severity.ERROR, //
            "Das Bundle {0} soll laufen, ist beim Start aber gescheitert.",
            "The bundle {0} is meant to work but failed to start.", //
            "Den Grund nennt das Protokoll des Frameworks; geben Sie es an den Hersteller des Bundles.",
            "The log of the framework gives the reason; hand it to the maker of the bundle."),
    PACKAGE_TWICE(111, Severity.ERROR, //
            "Das Bundle {0} läuft nicht: es bekäme das Paket {1} zweimal, als {2} und als {3}.",
            "The bundle {0} does not work: it would get the package {1} twice, as {2} and as {3}.", //
            "Entfernen Sie eines der beiden Bundles, oder installieren Sie eine Version von {0}, der eines reicht.",
            "Remove one of the two bundles, or install a version of {0} that does with one of them."),
    PACKAGE_BROUGHT(112, Severity.ERROR, //
            "Das Bundle {0} läuft nicht: es bringt das Paket {1} selbst mit, als Version {2}; was es benutzt, nimmt aber {3}.",
            "The bundle {0} does not work: it brings the package {1} itself, in version {2}, but what it uses takes that as {3}.", //
            "Lassen Sie seinen Hersteller {1} importieren statt mitbringen.",
            "Have its maker import {1} instead of bringing it."),
    NOBODY_OFFERS(201, Severity.ERROR, //
            "Die Komponente {0} läuft nicht: niemand stellt ihr {1} bereit.",
            "The component {0} does not work: nobody provides {1} to it.", //
            "Installieren Sie ein Bundle mit einer Komponente, die {1} bereitstellt.",
            "Install a bundle with a component that provides {1}."),
    OTHERS_OFFER(202, Severity.ERROR, //
            "Die Komponente {0} läuft nicht: sie braucht {1} mit {2}; das passt auf nichts, was hier bereitsteht.",
            "The component {0} does not work: it needs {1} with {2}; nothing that is provided here fits that.", //
            "Installieren Sie ein Bundle, das {1} mit {2} bereitstellt.",
            "Install a bundle that provides {1} with {2}."),
    OTHER_CLASSES(203, Severity.ERROR, //
            "Die Komponente {0} läuft nicht: {1} wird von {2} bereitgestellt, aber aus einem anderen Paket, als sie benutzt.",
            "The component {0} does not work: {1} is provided by {2}, but from another package than the one it uses.", //
            "Sorgen Sie dafür, dass das Paket von {1} hier nur einmal installiert ist, und starten Sie neu.",
            "See that the package of {1} is installed here only once, and start again."),
    OFFERER_WAITS(204, Severity.ERROR, //
            "Die Komponente {0} läuft nicht: {1} käme von der Komponente {2}, und die läuft selbst nicht.",
            "The component {0} does not work: {1} would come from the component {2}, which does not work itself.", //
            "Bringen Sie zuerst die Komponente {2} zum Laufen.", "Get the component {2} to work first."),
    OFFERER_OFF(205, Severity.ERROR, //
            "Die Komponente {0} läuft nicht: {1} käme von der Komponente {2}, und die ist ausgeschaltet.",
            "The component {0} does not work: {1} would come from the component {2}, which is switched off.", //
            "Schalten Sie die Komponente {2} ein.", "Switch the component {2} on."),
    BUNDLE_OFF(206, Severity.ERROR, //
            "Die Komponente {0} läuft nicht: {1} käme aus dem Bundle {2}, und das ist nicht gestartet.",
            "The component {0} does not work: {1} would come from the bundle {2}, which is not started.", //
            "Starten Sie das Bundle {2}.", "Start the bundle {2}."),
    BUNDLE_STUCK(207, Severity.ERROR, //
            "Die Komponente {0} läuft nicht: {1} käme aus dem Bundle {2}, und das läuft selbst nicht.",
            "The component {0} does not work: {1} would come from the bundle {2}, which does not work itself.", //
            "Bringen Sie zuerst das Bundle {2} zum Laufen.", "Get the bundle {2} to work first."),
    CIRCLE(208, Severity.ERROR, //
            "Die Komponente {0} läuft nicht: sie wartet auf {1}, und {1} wartet über andere auf sie.",
            "The component {0} does not work: it waits for {1}, and {1} waits for it by way of others.", //
            "Eine der beiden muss ohne die andere beginnen können; geben Sie das an den Hersteller.",
            "One of the two has to be able to begin without the other; hand this to the maker."),
    FAILED(209, Severity.ERROR, //
            "Die Komponente {0} ist beim Start gescheitert: {1}", "The component {0} failed to start: {1}", //
            "Beheben Sie, was als Grund genannt ist; sonst geben Sie es an den Hersteller von {2}.",
            "Remove the reason that is given; else hand it to the maker of {2}."),
    UNCONFIGURED(210, Severity.ERROR, //
            "Die Komponente {0} läuft nicht: ihr fehlt ihre Konfiguration.",
            "The component {0} does not work: it lacks its configuration.", //
            "Legen Sie die Konfiguration {0} an.", "Set up the configuration {0}.");

    private final Words words;

    HealthTrouble(int number, Severity severity, String german, String english, String remedyGerman,
            String remedyEnglish) {
        this.words = new Words("LW-HEALTH-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
