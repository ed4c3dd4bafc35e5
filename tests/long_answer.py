"""A realistic answer with everything in it, for the screens and for looking at changes."""

from __future__ import annotations

TITLE = "How do bloom filters work?"
QUESTION = (
    "How do Bloom filters work? Please explain with the formulas, Python code, a comparison with other"
    " structures, and where they are used in practice."
)
ANSWER = r"""A **Bloom filter** answers one question: *have I seen this before?* It may say "yes" wrongly,
but never "no" wrongly[^1]. It needs about 10 bits per element,
however large the elements are.

## How it works

1. Keep an array of $m$ bits, all `0`.
2. Choose $k$ hash functions.
   - They must be *independent*; two hashes combined as $h_1 + i \cdot h_2$ are enough.
   - They need not be cryptographic:
     - `xxhash` is fast,
     - `murmur3` is everywhere.
3. To add an element, set the bits at $h_1(x), \dots, h_k(x)$.

The chance of a false positive after $n$ insertions is

$$
p \approx \left(1 - e^{-kn/m}\right)^k, \qquad k_{\text{best}} = \frac{m}{n} \ln 2
$$

## Code

```python
from __future__ import annotations

import math
from hashlib import blake2b


class BloomFilter:
    # A set that may err on the side of "yes".

    def __init__(self, expected: int, error: float = 0.01) -> None:
        self.size = math.ceil(-expected * math.log(error) / math.log(2) ** 2)
        self.hashes = max(1, round(self.size / expected * math.log(2)))
        self.bits = bytearray((self.size + 7) // 8)

    def add(self, item: str) -> None:
        for place in self._places(item):
            self.bits[place // 8] |= 1 << place % 8
```

> **Note.** Elements can't be removed: a bit may belong to several of them.
> A *counting* filter can, for four times the memory.

## Compared with others

| structure | memory per element | false positives | removal | lookup |
|:--|--:|:-:|:-:|---|
| hash set | 40 bytes and more | none | yes | $O(1)$ |
| Bloom filter | 10 bits at 1 % | yes | no | $O(k)$ |
| cuckoo filter | 8 bits at 3 % | yes | yes | $O(1)$ |
| sorted array | the elements | none | slow | $O(\log n)$ |

### Before you use one

- [x] wrong "yes" answers are harmless
- [x] the number of elements is known
- [ ] elements must be removed

Databases use them to skip files that can't hold a key;
see [the RocksDB wiki](https://github.com/facebook/rocksdb/wiki)
or https://en.wikipedia.org/wiki/Bloom_filter. ~~They compress well.~~

---

مرشح بلوم هو بنية بيانات احتمالية توفر `O(k)` للبحث.

[^1]: Burton Bloom described it in 1970, for hyphenating words.
"""
