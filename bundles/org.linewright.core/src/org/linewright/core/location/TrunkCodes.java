package org.linewright.core.location;

/**
 * What is dialled first to get an outside line (<em>Amtskennziffern</em>); each may be empty.
 *
 * @param local before numbers of the own area
 * @param national before numbers of the own country
 * @param international before numbers of other countries
 * @param internal before extensions and other sites (<em>Privat</em>)
 */
public record TrunkCodes(String local, String national, String international, String internal) {

    public static final TrunkCodes NONE = new TrunkCodes("", "", "", "");

    /** The same code for every outside line, none for extensions. */
    public static TrunkCodes outside(String code) {
        return new TrunkCodes(code, code, code, "");
    }

    public String of(Destination destination) {
        return switch (destination) {
            case LOCAL -> local;
            case NATIONAL -> national;
            case INTERNATIONAL -> international;
        };
    }
}
