/**
 * Drivers without a vendor's code: one for any RFC 3261 registrar, and one for each YAML profile, which says only how
 * its PBX differs from that.
 */
package org.linewright.pbx.generic;
