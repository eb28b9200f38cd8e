// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace marac {

/// Bytes that must not be swapped, dumped or left behind: passphrases, seeds, keys. Held in libsodium's guarded memory
/// (locked where the system allows, kept out of core dumps) and wiped when dropped. Moves, never copies by accident.
class Secret
{
public:
    Secret() = default;
    /// `size` zero bytes. Throws std::bad_alloc when guarded memory runs out.
    explicit Secret(std::size_t size);
    static Secret copyOf(QByteArrayView bytes);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// A second copy, on purpose.
    Secret clone() const;

    unsigned char *data() { return m_bytes; }
    const unsigned char *data() const { return m_bytes; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return {reinterpret_cast<const char *>(m_bytes), qsizetype(m_size)}; }

    /// Wipes and releases at once.
    void clear();

    /// Compares in constant time.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    unsigned char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

} // namespace marac
