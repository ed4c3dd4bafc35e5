"""A text with every kind of block."""

SAMPLE = r"""# Heading

Plain *text* with `code`, a [link](https://example.org/a) and **bold**
on two lines.
## Close heading
1. one
2. two
   - nested
   - again

   a paragraph in two
3. three

- [ ] open
- [x] done
* other

> quote
> goes on

A setext heading
---

***

```python
def f(x):

    return x  # not a heading
```
text right after
~~~
tilde ``` inside
~~~

| a | b |
|---|:-:|
| 1 | 2 |
| 3 | **4** |

Inline $x^2$ and \(y\).

$$
\frac{a}{b}

+ c
$$

\[ z \]

    indented code

    more

1. list after
```
fence that ends the list
```
- last
  lazy
end
"""
