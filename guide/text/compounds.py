"""Chinese words that a quotation never cuts in two.

Chinese writes no space between words, so a stretch of text may begin or end within one. These
are the words of two to four characters that stand in tracking lines again and again.
"""

_TEXT = """
安检 安排 安全 搬家 办理 班车 包裹 包装 保安 保管 保险 报关 报警 爆仓 备注 本人 编号 变更 变形
便利店 便民 补充 补件 补缴 补寄 不便 不详 不符 不全 不在 不在家 材料 菜鸟 菜鸟驿站 仓库 操作
查件 查收 查无 查询 查验 差错 拆封 拆开 超出 超过 超期 超时 超重 超区 超大 撤回 撤销 成功 承运
承运商 城市 出差 出仓 出发 出港 出口 出库 出示 处理 处理中心 此人 存放 存在 错分 错发 错误
达到 打包 打不通 打电话 打开 大门 大厦 大雪 代理 代签 代签收 代收 代收点 代收货款 代为 待取
待取件 待派 单号 单位 到达 到付 到港 到货 到家 地址 登记 第三方 电话 电联 调查 调度 订单 丢件
丢失 冻结 堵车 短缺 短少 短信 断裂 多次 发出 发货 发往 发现 发运 发票 返回 范围 方便 防疫 放假
放弃 放行 放在 费用 分拣 分拨 分拨中心 分钟 丰巢 封控 封路 封闭 否则 符合 服务 付款 附近 复核
改派 改期 改约 改址 干线 隔天 更改 更换 更新 更正 工作 工作日 公司 沟通 关闭 关机 关税 关注
管控 管制 柜台 归还 规定 国际 过期 海关 海关查验 航班 航空 号码 核对 核实 核查 合作 后续 换单
回执 货款 货物 集货 寄存 寄递 寄件 寄件人 寄回 加急 加固 家里 家人 检查 检疫 交付 交接 交通
缴纳 缴税 接单 接收 节假日 节日 结束 截留 解除 今日 今天 进港 进口 禁寄 禁止 禁运 经过 拒绝
拒签 拒收 开箱 客户 客服 空号 空包 空柜 扣留 扣押 快递 快递柜 快递员 快件 来电 拦截 拦下 理赔
联系 联系不上 临时 领取 流程 楼下 漏发 漏件 路上 路途 落地 满仓 忙线 门禁 门口 门卫 门店 门牌
门牌号 密码 明日 明天 目的地 目的国 耐心 内件 派件 派送 派送员 派送中 派往 赔偿 赔付 配合 配送
破损 破碎 破裂 妥投 启运 起飞 汽车 签名 签收 签收人 前台 前往 欠费 欠税 清单 清关 清点 清理
取出 取货 取件 取件码 取走 取消 缺件 缺少 确认 认领 扔掉 入仓 入库 入境 入站 扫描 商家 上车
上门 上传 上班 少发 少件 申报 申请 身份 身份证 审核 渗漏 生成 失败 失联 失效 时间 时效 识别
实名 实名认证 收到 收费 收货 收货人 收寄 收件 收件人 收取 手机 手机号 税金 税款 司机 送达 送到
送货 送件 送至 损坏 损毁 台风 提货 提交 提取 天气 填写 停机 停留 停运 停业 通过 通知 同事 投递
投柜 投妥 途中 退还 退回 退货 退件 退款 退税 退运 退签 外包装 网点 未妥投 未接 危险品 微信
违禁 违禁品 违规 位置 无法 无人 无人接听 无效 物流 物流中心 物品 物业 下班 下单 现场 限制 箱子
详细 小哥 小区 校验 泄漏 卸车 信息 修改 虚假 虚假签收 需要 学校 押金 延迟 延后 延误 严重 验货
验视 验证 验证码 要求 业务员 液体 一直 遗失 疑难 疑难件 疑似 异常 因为 银行 隐患 营业 营业部
营业所 应缴 应税 影响 邮件 邮局 邮政 有误 予以 预计 预约 原单 原因 原址 原路 越区 运单 运费
运输 运送 运往 暂存 暂停 暂无 暂扣 择日 增值税 站点 账户 招领 找不到 找到 遮挡 折返 正常 正在
证件 支付 滞留 中断 中心 中转 中转场 周转 主动 转发 转寄 转交 转派 转账 转运 转运中心 装车
装卸 准备 资料 自提 自提点 自提柜 自取 自行 总部 走失 阻断 左右 作废 作业 驿站 揽收 揽件 揽投
销毁 弃件 没收 侵权 扫码 面单 模糊 脱落 条码 贴错 标签 重量 尺寸 体积 海外仓 保税仓 互换局
境内 境外 边境 口岸 港口 码头 机场 火车 铁路 高速 事故 抛锚 暴雨 洪水 地震 冰雪 疫情 戒严
"""
COMPOUNDS = frozenset(_TEXT.split())
_LONGEST = max(map(len, COMPOUNDS))


def uncut(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `start` to `end` of `text`, widened where it would cut a word.

    Of several words at one edge the longest is kept whole.

    >>> uncut("菜鸟驿站代收", 0, 5)
    (0, 6)
    """
    left, right = _around(text, start), _around(text, end)
    return (left[0] if left else start), (right[1] if right else end)


def _around(text: str, edge: int) -> tuple[int, int] | None:
    """Return where the longest word stands that `edge` would cut, if one does."""
    for size in range(_LONGEST, 1, -1):
        for start in range(max(0, edge - size + 1), min(edge, len(text) - size + 1)):
            if text[start : start + size] in COMPOUNDS:
                return start, start + size
    return None
