/**
 * The conformance kit: what every PBX driver has to obey, ours and a partner's. Extend
 * {@link org.linewright.pbx.tck.PbxDriverContract}, hand over the driver, run.
 */
package org.linewright.pbx.tck;
