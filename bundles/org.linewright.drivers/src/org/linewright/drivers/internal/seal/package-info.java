/** Who vouches for a jar, and whether it is as he made it. */
package org.linewright.drivers.internal.seal;
