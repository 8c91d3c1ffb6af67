"""Which network addresses belong to the public internet.

`ipaddress.is_global` differs between Python versions; the tables below give the same answer on all of them. They
follow the IANA special-purpose registries for IPv4 and IPv6 and what cloud providers document of their own services.
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

type Address = IPv4Address | IPv6Address
type Network = IPv4Network | IPv6Network

# Services that hand out a machine's credentials. 168.63.129.16 is a public address by its number.
METADATA = frozenset(
    map(
        ip_address,
        ("169.254.169.254", "169.254.170.2", "100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254"),
    )
)
SPECIAL: tuple[Network, ...] = tuple(
    ip_network(network)
    for network in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"),
        *("192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24"),
        *("203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"),
        *("64:ff9b:1::/48", "100::/64", "100:0:0:1::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16"),
        *("fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"),
    )
)
# All unicast addresses that IANA has given out; what lies outside is reserved, unless it carries an IPv4 address.
GLOBAL_UNICAST = IPv6Network("2000::/3")
NAT64 = IPv6Network("64:ff9b::/96")
ISATAP = frozenset({0x00005EFE, 0x02005EFE})
LOW_32 = 0xFFFF_FFFF


def is_public(address: Address) -> bool:
    """Whether every address that this one stands for is public. A zone makes an address local."""
    if isinstance(address, IPv4Address):
        return address not in METADATA and not in_special(address)
    if address.scope_id or address in METADATA or in_special(address):
        return False
    inner = carried(address)
    if inner is not None:
        return is_public(inner)
    return address in GLOBAL_UNICAST


def in_special(address: Address) -> bool:
    return any(address.version == network.version and address in network for network in SPECIAL)


def carried(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that packets to this one may end at: mapped, 6to4, NAT64, ISATAP. Teredo is refused whole."""
    number = int(address)
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address in NAT64 or (number >> 32) & LOW_32 in ISATAP:
        return IPv4Address(number & LOW_32)
    return None
