package org.linewright.drivers.internal.shelf;

/**
 * One jar on the shelf.
 *
 * @param hash what is in it
 * @param name the bundle that it is
 * @param version its version, never empty
 * @param publisher the fingerprint of who signed it; empty when nobody did
 * @param signer what he calls himself; empty when nobody signed it
 * @param approval who let it in
 * @param origin where it came from, as a person would say it; may be empty
 */
public record Held(JarHash hash, BundleName name, String version, String publisher, String signer,
        Approval approval, String origin) {
}
