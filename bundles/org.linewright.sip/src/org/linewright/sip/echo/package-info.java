/** A request that a line sends to itself through its PBX. */
package org.linewright.sip.echo;
