// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"
#include "core/store/rows/RowWatch.h"

#include <concepts>
#include <memory>
#include <typeindex>
#include <unordered_map>

namespace marac {

class Connection;

/// Something that was worked out from the records and stays in memory as long as the connection, so that who looks again does
/// not wait again. It is made empty and fills itself while it is asked.
class Kept
{
public:
    virtual ~Kept() = default;
    /// After a change that wrote these rows: whether what is kept still holds, or was put right. False throws it away.
    virtual bool outlasts(const QList<WrittenRow> &rows) = 0;
};

/// What is kept beside one connection. During a change nothing is taken from here and nothing is left here, for it may see
/// rows that are never committed. A row that was written past every Transaction, or in one that said it would touch no record, throws
/// all of it away: it may be slow, but never old.
class KeptBeside
{
public:
    /// `db` owns it.
    explicit KeptBeside(const Connection &db);

    /// The one of its kind, made where there is none; during a change one that nobody else sees. It may be held until the
    /// reading or change ends.
    template <std::derived_from<Kept> T>
    std::shared_ptr<T> get()
    {
        if (m_isChanging)
            return std::make_shared<T>();
        dropOld();
        std::shared_ptr<Kept> &place = m_kept[typeid(T)];
        if (!place)
            place = std::make_shared<T>();
        return std::static_pointer_cast<T>(place);
    }
    /// The next one is made anew; whoever holds the old one may go on with it.
    template <std::derived_from<Kept> T>
    void drop()
    {
        m_kept.erase(typeid(T));
    }
    void dropAll() { m_kept.clear(); }

    /// A Transaction tells when it begins and ends. Neither throws: what is in the file then is there.
    void begins(Touches touches);
    void ends(Touches touches, bool isCommitted);

private:
    void dropOld();
    void dropAllBut(const RowWatch &watch);

    const Connection &m_db;
    std::unordered_map<std::type_index, std::shared_ptr<Kept>> m_kept;
    bool m_isChanging = false;
    qint64 m_written = 0; ///< rows the connection had written when what is kept was known to hold
    qint64 m_begun = 0;   ///< and when the transaction began
};

} // namespace marac
